package dateline.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a token is good for. None includes another. */
public enum Scope {
    /** Search and read, where reading takes a token. */
    READ,
    /** Send articles, take them down and restore them. */
    WRITE,
    /** Set sources and feeds. */
    MANAGE;

    /** As settings and answers have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Scope> named(String word) {
        return Arrays.stream(values())
                .filter(scope -> scope.word().equals(word))
                .findFirst();
    }
}
