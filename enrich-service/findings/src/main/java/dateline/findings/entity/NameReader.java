package dateline.findings.entity;

import dateline.finding.EntityType;
import dateline.findings.Quotations;
import dateline.text.AnalyzedText;
import dateline.text.Name;
import dateline.text.NameType;
import dateline.text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of a sentence: what the engine saw, mended by rules that hold for any English text. */
final class NameReader {

    private final AnalyzedText text;
    private final Quotations quoted;
    private final OfficeHolders holders;
    private final List<Name> mended = new ArrayList<>();
    private final Set<String> placesByClue = new HashSet<>();

    NameReader(AnalyzedText text, Quotations quoted, OfficeHolders holders) {
        this.text = text;
        this.quoted = quoted;
        this.holders = holders;
    }

    /** Keys of the names read so far that the words beside them call a place. */
    Set<String> placesByClue() {
        return placesByClue;
    }

    List<NameMention> read(Sentence sentence) {
        mended.clear();
        for (Name name : OrganisationHeads.in(sentence, holders)) {
            NameTrimming.trim(sentence, name).ifPresent(mended::add);
        }
        List<NameMention> mentions = new ArrayList<>();
        for (Name name : mended) {
            NameMention mention = mention(sentence, name);
            if (PlaceClues.sayPlace(sentence, mention)) {
                placesByClue.add(mention.words().key());
                mention = mention.as(EntityType.PLACE);
            } else if (PlaceClues.sayPeriod(sentence, mention)) {
                mention = mention.as(EntityType.OTHER);
            }
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
                NameWords.of(words),
                name.type() == NameType.PERSON ? Titles.before(sentence, name.firstToken()) : "");
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
