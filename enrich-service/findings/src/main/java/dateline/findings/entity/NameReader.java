package dateline.findings.entity;

import dateline.finding.EntityType;
import dateline.text.AnalyzedText;
import dateline.text.Name;
import dateline.text.NameType;
import dateline.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** The names of a sentence: what the engine saw, mended by rules that hold for any English text. */
final class NameReader {

    private final AnalyzedText text;
    private final QuotedText quoted;
    private final List<Name> mended = new ArrayList<>();

    NameReader(AnalyzedText text, QuotedText quoted) {
        this.text = text;
        this.quoted = quoted;
    }

    List<NameMention> read(Sentence sentence) {
        mended.clear();
        for (Name name : OrganisationHeads.in(sentence)) {
            NameTrimming.trim(sentence, name).ifPresent(mended::add);
        }
        List<NameMention> mentions = new ArrayList<>();
        for (Name name : mended) {
            NameMention mention = mention(sentence, name);
            if (FalseNames.accepts(sentence, mention, quoted)) {
                mentions.add(mention);
            }
        }
        return mentions;
    }

    private NameMention mention(Sentence sentence, Name name) {
        int start = sentence.tokens().get(name.firstToken()).start();
        int end = sentence.tokens().get(name.endToken() - 1).end();
        String words = text.textOf(start, end);
        return new NameMention(
                sentence.index(),
                name.firstToken(),
                name.endToken(),
                start,
                end,
                type(name.type()),
                words,
                NameWords.of(words));
    }

    private static EntityType type(NameType type) {
        return switch (type) {
            case PERSON -> EntityType.PERSON;
            case ORGANISATION -> EntityType.ORGANISATION;
            case PLACE -> EntityType.PLACE;
            case OTHER -> EntityType.OTHER;
        };
    }
}
