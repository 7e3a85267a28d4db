package dateline.findings.entity;

import dateline.findings.Folding;
import dateline.text.Name;
import dateline.text.NameType;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * Names of organisations that engines cut into a place and a rest: capitalised words that end in a head such as "Embassy",
 * with what follows it after "of" or "for". "Oslo Center for Modern Music" is one organisation, in no place. Who holds an office of it
 * is a name of his own: "governor of the Bank of Norway Astrid Lindholm".
 */
final class OrganisationHeads {

    private final OfficeHolders holders;
    private final List<Token> tokens;
    private final Name[] nameAt;

    private OrganisationHeads(Sentence sentence, OfficeHolders holders) {
        this.holders = holders;
        tokens = sentence.tokens();
        nameAt = new Name[tokens.size()];
        for (Name name : sentence.names()) {
            for (int i = name.firstToken(); i < name.endToken(); i++) {
                nameAt[i] = name;
            }
        }
    }

    /** The sentence's names in order, organisations made whole. */
    static List<Name> in(Sentence sentence, OfficeHolders holders) {
        return new OrganisationHeads(sentence, holders).mend(sentence);
    }

    private List<Name> mend(Sentence sentence) {
        List<Name> whole = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (isHead(i)) {
                List<Name> found = withHolder(around(i), i);
                if (found.getFirst().endToken() - found.getFirst().firstToken() > 1) {
                    whole.addAll(found);
                    i = found.getLast().endToken() - 1;
                }
            }
        }
        List<Name> names = new ArrayList<>(whole);
        for (Name name : sentence.names()) {
            if (whole.stream().noneMatch(other -> overlap(name, other))) {
                names.add(name);
            }
        }
        names.sort(Comparator.comparingInt(Name::firstToken));
        return names;
    }

    private boolean isHead(int i) {
        Token token = tokens.get(i);
        Name name = nameAt[i];
        return HeadWords.isHead(token.form())
                && (name == null || name.type() == NameType.ORGANISATION || isPlaceByMistake(name, token))
                && !(i + 1 < tokens.size() && isNameWord(i + 1));
    }

    /** Engines know an embassy for a place, but a bank of that kind is one of a river: "West Bank". */
    private static boolean isPlaceByMistake(Name name, Token head) {
        return name.type() == NameType.PLACE && !head.form().equals("Bank");
    }

    private Name around(int head) {
        int first = head;
        while (first > 0 && isModifier(first - 1)) {
            first--;
        }
        Name engines = nameAt[head];
        if (engines != null) {
            first = Math.min(first, engines.firstToken());
        }
        int end = complementEnd(head);
        return new Name(NameType.ORGANISATION, first, Math.max(end, engines == null ? end : engines.endToken()));
    }

    /** The organisation, and whoever is named in one breath with it. */
    private List<Name> withHolder(Name organisation, int head) {
        OptionalInt holder = holders.start(tokens, head, organisation);
        return holder.isEmpty()
                ? List.of(organisation)
                : List.of(
                        new Name(NameType.ORGANISATION, organisation.firstToken(), holder.getAsInt()),
                        new Name(NameType.PERSON, holder.getAsInt(), organisation.endToken()));
    }

    private boolean isModifier(int i) {
        Name name = nameAt[i];
        return isNameWord(i)
                && (name == null || name.type() != NameType.PERSON)
                && !Titles.isTitle(tokens.get(i).form());
    }

    /** Behind "of X", "for X and Y" after the head; else behind the head. */
    private int complementEnd(int head) {
        int next = head + 1;
        if (next + 1 >= tokens.size()
                || !HeadWords.isJoined(tokens.get(next).form(), tokens.get(head).form())) {
            return next;
        }
        int first = next + 1;
        if (tokens.get(first).form().equals("the")) {
            first++;
        }
        int end = runEnd(first);
        if (end == first) {
            return next;
        }
        if (end + 1 < tokens.size() && tokens.get(end).form().equals("and") && isPlain(end - 1) && isPlain(end + 1)) {
            end = runEnd(end + 1);
        }
        return end;
    }

    private int runEnd(int first) {
        int end = first;
        while (end < tokens.size()
                && isNameWord(end)
                && !FalseNames.isCalendar(Folding.fold(tokens.get(end).form()))
                && !Titles.isTitle(tokens.get(end).form())) {
            end++;
        }
        return end;
    }

    /** A capitalised word that the engine took for no place and no person of its own. */
    private boolean isPlain(int i) {
        Name name = nameAt[i];
        return isNameWord(i) && (name == null || name.type() == NameType.ORGANISATION);
    }

    private boolean isNameWord(int i) {
        Token token = tokens.get(i);
        return token.isProperNoun() && Character.isUpperCase(token.form().charAt(0));
    }

    private static boolean overlap(Name one, Name other) {
        return one.firstToken() < other.endToken() && other.firstToken() < one.endToken();
    }
}
