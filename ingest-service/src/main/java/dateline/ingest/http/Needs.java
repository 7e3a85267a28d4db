package dateline.ingest.http;

import dateline.access.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a request takes. */
final class Needs {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final List<String> MANAGED = List.of("/v1/sources", "/v1/feeds");

    private Needs() {}

    /**
     * The scope; empty where anybody may, because it only reads.
     *
     * @param path decoded and without parameters, as the one that handlers are found by
     */
    static Optional<Scope> of(String method, String path) {
        if (!writes(method)) {
            return Optional.empty();
        }
        return Optional.of(MANAGED.stream().anyMatch(root -> isBelow(path, root)) ? Scope.MANAGE : Scope.WRITE);
    }

    static boolean writes(String method) {
        return !READING.contains(method);
    }

    /** {@code /v1/feeds:export} and {@code /v1/feeds/a} are below {@code /v1/feeds}. */
    private static boolean isBelow(String path, String root) {
        return path.startsWith(root)
                && (path.length() == root.length() || ":/".indexOf(path.charAt(root.length())) >= 0);
    }
}
