package dateline.index.document;

import dateline.finding.FindingKey;
import dateline.finding.Quote;
import dateline.finding.QuoteKind;
import dateline.finding.Span;
import dateline.finding.Speaker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote in {@code news-quotes}, without its header.
 *
 * @param about names of the entities that the words speak of; the speaker counts only where named
 * @param cue the reporting words
 */
record QuoteDocument(
        FindingKey key,
        int ordinal,
        String text,
        QuoteKind kind,
        SpeakerFields speaker,
        List<String> about,
        @Nullable String cue,
        @Nullable Span cueSpan,
        int start,
        int end,
        double confidence) {

    /**
     * Who said it.
     *
     * @param known false where nobody, or only a description ("witnesses"), is given
     * @param entity key of the entity in the same article
     */
    record SpeakerFields(
            @Nullable String name,
            @Nullable String mention,
            boolean known,
            @Nullable FindingKey entity,
            @Nullable String linkId,
            @Nullable Span mentionSpan) {

        private static final SpeakerFields UNKNOWN = new SpeakerFields(null, null, false, null, null, null);

        static SpeakerFields of(@Nullable Speaker speaker, String body) {
            if (speaker == null) {
                return UNKNOWN;
            }
            Span mention = speaker.mention();
            return new SpeakerFields(
                    speaker.name(),
                    mention == null ? null : mention.of(body),
                    speaker.name() != null,
                    speaker.entity(),
                    speaker.linkId(),
                    mention);
        }
    }

    static QuoteDocument of(int ordinal, Quote quote, String body, List<String> about) {
        Span cue = quote.cue();
        return new QuoteDocument(
                quote.key(),
                ordinal,
                quote.text(),
                quote.kind(),
                SpeakerFields.of(quote.speaker(), body),
                about,
                cue == null ? null : cue.of(body),
                cue,
                quote.start(),
                quote.end(),
                quote.confidence());
    }
}
