package dateline.ingest.fetch;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The way that redirects led so far.
 *
 * @param visited in order, never empty; the last is where the way is now
 * @param movedTo where permanent redirects alone led to
 */
record Trail(List<URI> visited, Optional<URI> movedTo) {

    Trail {
        visited = List.copyOf(visited);
    }

    static Trail from(URI start) throws Refusal {
        check(start);
        return new Trail(List.of(start), Optional.empty());
    }

    static boolean redirects(int status) {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    URI here() {
        return visited.getLast();
    }

    /**
     * The way with one step more.
     *
     * @param longest how many redirects are followed
     * @throws Refusal for a loop, one redirect too many, or a target that is never fetched
     */
    Trail follow(int status, Optional<String> location, int longest) throws Refusal {
        if (visited.size() > longest) {
            throw new Refusal("more than " + longest + " redirects");
        }
        if (location.isEmpty()) {
            throw new Refusal("a redirect that does not say where to");
        }
        URI target = WebAddress.resolved(here(), location.get());
        check(target);
        if (visited.contains(target)) {
            throw new Refusal("redirects that lead in a circle");
        }
        boolean permanent = (status == 301 || status == 308)
                && movedTo.orElse(visited.getFirst()).equals(here());
        return new Trail(
                Stream.concat(visited.stream(), Stream.of(target)).toList(), permanent ? Optional.of(target) : movedTo);
    }

    private static void check(URI address) throws Refusal {
        Optional<String> objection = WebAddress.objection(address);
        if (objection.isPresent()) {
            throw new Refusal(objection.get());
        }
    }
}
