package dateline.query.http;

import dateline.access.Access;
import dateline.http.Authorization;
import dateline.http.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets only those through who may read, and tells browsers what they may do with what they get. Programs say a token as {@code
 * Bearer}, browsers as the password of {@code Basic} with any user. Health is told to everybody.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
final class ReadGuard extends OncePerRequestFilter {

    /** Nothing but files of this service; no script that stands in a page. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Gate gate;
    private final ProblemWriter problems;

    ReadGuard(Gate gate, ProblemWriter problems) {
        this.gate = gate;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (!READING.contains(request.getMethod())) {
            response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
            problems.write(response, HttpStatus.METHOD_NOT_ALLOWED, "this service is only read");
        } else if (gate.isOpen() && !isOwnName(request)) {
            problems.write(
                    response,
                    HttpStatus.MISDIRECTED_REQUEST,
                    "without a token this service answers to localhost alone, so that no page elsewhere can read it");
        } else if (request.getServletPath().startsWith("/actuator/health") || isGranted(request, response)) {
            chain.doFilter(request, response);
        }
    }

    /** A page of another site can make its own name lead to this machine, but it cannot make itself be called localhost. */
    private static boolean isOwnName(HttpServletRequest request) {
        String host = request.getHeader(HttpHeaders.HOST);
        return host != null && OWN_NAMES.contains(host.replaceFirst(":\\d+$", ""));
    }

    /** Where not, it is answered. */
    private boolean isGranted(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> identity = gate.identityHeader().map(request::getHeader);
        switch (gate.access(token(request.getHeader(HttpHeaders.AUTHORIZATION)), identity, request.getRemoteAddr())) {
            case Access.Granted(String name) -> {
                return true;
            }
            case Access.Unknown() -> {
                response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"dateline\", charset=\"UTF-8\"");
                response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"dateline\"");
                problems.write(
                        response,
                        HttpStatus.UNAUTHORIZED,
                        "this takes a token: Authorization: Bearer TOKEN, or the token as password of any user");
            }
            case Access.Lacking(String name, var scope) ->
                problems.write(
                        response, HttpStatus.FORBIDDEN, "the token " + name + " lacks the scope " + scope.word());
        }
        return false;
    }

    private static Optional<String> token(@Nullable String authorization) {
        return Authorization.bearer(authorization).or(() -> Authorization.password(authorization));
    }
}
