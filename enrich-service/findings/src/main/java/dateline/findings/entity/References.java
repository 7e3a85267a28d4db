package dateline.findings.entity;

import dateline.finding.EntityType;
import dateline.finding.Mention;
import dateline.finding.MentionKind;
import dateline.finding.Span;
import dateline.findings.Folding;
import dateline.findings.Quotations;
import dateline.text.AnalyzedText;
import dateline.text.Deadline;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds which named person a pronoun or a description such as "the mayor" stands for, reading the article once from its
 * beginning. Words in quotation marks are another's: who is named there is not present outside, and pronouns there are
 * resolved only within the same quotation, since who speaks is not known here.
 */
final class References {

    private final AnalyzedText text;
    private final Quotations quoted;
    private final Map<Integer, NameMention> personAt = new HashMap<>();
    private final BitSet inNames = new BitSet();
    private final Map<NameMention, Referent> referents = new HashMap<>();
    private final Descriptions descriptions = new Descriptions();
    private final Discourse discourse = new Discourse();

    private @Nullable Span quotation;
    private final Set<Referent> namedInQuotation = new LinkedHashSet<>();
    private @Nullable Referent subject;
    private int subjectToken;

    References(AnalyzedText text, Quotations quoted, List<Cluster> clusters, FirstNames firstNames) {
        this.text = text;
        this.quoted = quoted;
        for (Cluster cluster : clusters) {
            cluster.names().forEach(name -> inNames.set(name.start(), name.end()));
            if (cluster.type() == EntityType.PERSON) {
                Referent referent = new Referent(cluster, firstNames.genderOf(cluster));
                for (NameMention name : cluster.names()) {
                    personAt.put(name.start(), name);
                    referents.put(name, referent);
                }
            }
        }
    }

    /** Adds what it finds to the clusters. */
    void resolve(Deadline deadline) {
        learnFromTitles();
        for (Sentence sentence : text.sentences()) {
            deadline.check();
            subject = null;
            read(sentence);
        }
    }

    private void learnFromTitles() {
        referents.forEach((name, referent) -> {
            if (name.firstToken() > 0) {
                Token before = text.sentences().get(name.sentence()).tokens().get(name.firstToken() - 1);
                referent.learn(FirstNames.genderOfTitle(Folding.fold(before.form())));
            }
        });
    }

    private void read(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            enter(quoted.around(token.start()).orElse(null));
            NameMention name = personAt.get(token.start());
            if (name != null) {
                name(sentence, name);
                i = name.endToken();
                continue;
            }
            Gender gender = Gender.ofPronoun(token);
            if (inNames.get(token.start())) {
                i++;
                continue;
            }
            if (gender != Gender.UNKNOWN) {
                pronoun(sentence, i, gender);
            } else if (quotation == null) {
                describe(sentence, i);
            }
            i++;
        }
    }

    private void enter(@Nullable Span current) {
        if (current == null || !current.equals(quotation)) {
            namedInQuotation.clear();
        }
        quotation = current;
    }

    private void name(Sentence sentence, NameMention name) {
        Referent person = referents.get(name);
        if (person == null) {
            return;
        }
        if (quotation != null) {
            namedInQuotation.add(person);
            return;
        }
        descriptions.introduce(sentence, name, person);
        mention(person, sentence, name.firstToken(), Role.of(sentence, name.firstToken(), name.endToken()));
    }

    private void mention(Referent referent, Sentence sentence, int token, Role role) {
        discourse.mention(
                referent, sentence.index(), sentence.tokens().get(token).start(), role);
        if (role == Role.SUBJECT) {
            subject = referent;
            subjectToken = token;
        }
    }

    private void pronoun(Sentence sentence, int token, Gender gender) {
        if (quotation != null) {
            List<Referent> fitting = namedInQuotation.stream()
                    .filter(person -> person.gender().fits(gender))
                    .toList();
            if (fitting.size() == 1) {
                link(fitting.getFirst(), sentence.tokens().get(token), gender);
            }
            return;
        }
        Role role = Role.ofPronoun(sentence, token);
        meant(sentence, token, gender, role).ifPresent(referent -> {
            link(referent, sentence.tokens().get(token), gender);
            mention(referent, sentence, token, role);
        });
    }

    private Optional<Referent> meant(Sentence sentence, int token, Gender gender, Role role) {
        if (role == Role.SUBJECT
                && subject != null
                && subject.gender().fits(gender)
                && isReportOfSubject(sentence, token)) {
            return Optional.of(subject);
        }
        boolean speaks = role == Role.SUBJECT && Role.isSpeaking(sentence, token);
        return discourse.meant(sentence.index(), gender, speaks, excluded(sentence, token, role));
    }

    /** In "Berg said he", "he" is Berg. */
    private boolean isReportOfSubject(Sentence sentence, int token) {
        List<Token> tokens = sentence.tokens();
        int before = token - 1;
        int verb = before >= 0 && tokens.get(before).form().equals("that") ? before - 1 : before;
        return verb > subjectToken && Role.isReporting(tokens.get(verb));
    }

    private static void link(Referent referent, Token token, Gender gender) {
        referent.learn(gender);
        if (referent.cluster() != null) {
            referent.cluster().refer(new Mention(token.start(), token.end(), MentionKind.PRONOUN));
        }
    }

    /** In "Berg called him", "him" is not Berg: a plain object is never the subject of its own clause. */
    private @Nullable Referent excluded(Sentence sentence, int token, Role role) {
        boolean plainObject = (role == Role.OBJECT || role == Role.OTHER)
                && !sentence.tokens().get(token).form().toLowerCase(Locale.ROOT).endsWith("self");
        if (!plainObject || subject == null) {
            return null;
        }
        return sentence.tokens().subList(subjectToken, token).stream().anyMatch(References::opensClause)
                ? null
                : subject;
    }

    private static boolean opensClause(Token token) {
        return switch (token.form()) {
            case ",", ";", ":", "that", "who", "which", "when", "while", "because", "if", "after", "before", "to" ->
                true;
            default -> false;
        };
    }

    private void describe(Sentence sentence, int token) {
        Description.at(sentence, token, personAt).ifPresent(description -> {
            Referent person = description.isPlain()
                    ? descriptions
                            .bearer(description.noun(), description.modifiers())
                            .orElse(null)
                    : null;
            if (person != null && person.cluster() != null) {
                person.cluster().refer(new Mention(description.start(), description.end(), MentionKind.NOMINAL));
            } else {
                person = discourse.unnamed(description.noun(), description.isNew());
            }
            mention(person, sentence, token, Role.of(sentence, token, token + 1));
        });
    }
}
