package dateline.ingest.http;

import dateline.access.Access;
import dateline.access.Pace;
import dateline.access.Scope;
import dateline.access.Tokens;
import dateline.http.Authorization;
import dateline.http.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets only those through whose token is good for what they ask, where there are tokens. Pages of other origins cannot write
 * either, token or not: a browser would send their requests from this machine.
 */
final class WriteGuard extends OncePerRequestFilter {

    private static final String CHALLENGE = "Bearer realm=\"dateline\"";

    private final Tokens tokens;
    private final Pace pace;
    private final ProblemWriter problems;

    WriteGuard(Tokens tokens, Pace pace, ProblemWriter problems) {
        this.tokens = tokens;
        this.pace = pace;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Scope> needed = Needs.of(request.getMethod(), request.getServletPath());
        if (Needs.writes(request.getMethod()) && foreign(request)) {
            problems.write(response, HttpStatus.FORBIDDEN, "pages of other origins may not write");
        } else if (needed.isEmpty() || isGranted(request, response, needed.get())) {
            chain.doFilter(request, response);
        }
    }

    /** Where not, it is answered. */
    private boolean isGranted(HttpServletRequest request, HttpServletResponse response, Scope needed)
            throws IOException {
        switch (tokens.access(Authorization.bearer(request.getHeader(HttpHeaders.AUTHORIZATION)), needed)) {
            case Access.Unknown() -> {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
                problems.write(response, HttpStatus.UNAUTHORIZED, "this takes a token: Authorization: Bearer TOKEN");
            }
            case Access.Lacking(String name, Scope scope) -> {
                response.setHeader(
                        HttpHeaders.WWW_AUTHENTICATE,
                        CHALLENGE + ", error=\"insufficient_scope\", scope=\"" + scope.word() + "\"");
                problems.write(
                        response, HttpStatus.FORBIDDEN, "the token " + name + " lacks the scope " + scope.word());
            }
            case Access.Granted(String name) -> {
                Optional<Duration> wait = pace.more(name);
                if (wait.isEmpty()) {
                    return true;
                }
                response.setHeader(
                        HttpHeaders.RETRY_AFTER, String.valueOf(wait.get().toSeconds() + 1));
                problems.write(
                        response, HttpStatus.TOO_MANY_REQUESTS, "these are more requests than a minute may have");
            }
        }
        return false;
    }

    private static boolean foreign(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            return false;
        }
        try {
            return !String.valueOf(URI.create(origin).getAuthority()).equals(request.getHeader(HttpHeaders.HOST));
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
