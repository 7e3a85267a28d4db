package dateline.ingest.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a page says in one vocabulary, as written, every fact with its values in the order of the page.
 *
 * @param article whether it says that the page is an article
 */
record Statement(boolean article, Map<Fact, List<String>> facts) {

    Statement {
        facts = Map.copyOf(facts);
    }

    List<String> all(Fact fact) {
        return facts.getOrDefault(fact, List.of());
    }

    Optional<String> first(Fact fact) {
        return all(fact).stream().findFirst();
    }

    /** Collects one. For one thread. */
    static final class Builder {

        /** More than any page has of one fact. */
        private static final int MOST = 200;

        /** Longer than anything that a page says but its text; some rules take far more time the longer a value is. */
        private static final int LONGEST = 4_000;

        private final Map<Fact, List<String>> facts = new EnumMap<>(Fact.class);
        private boolean article;

        Builder article() {
            article = true;
            return this;
        }

        /** One more value; what is blank was not said. */
        Builder add(Fact fact, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                List<String> values = facts.computeIfAbsent(fact, unsaid -> new ArrayList<>());
                if (values.size() < MOST) {
                    String text = value.strip();
                    values.add(fact == Fact.TEXT || text.length() <= LONGEST ? text : text.substring(0, LONGEST));
                }
            }
            return this;
        }

        Statement build() {
            return new Statement(article, facts);
        }
    }
}
