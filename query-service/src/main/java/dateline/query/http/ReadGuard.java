package dateline.query.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.access.Access;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

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
    private final JsonMapper json;

    ReadGuard(Gate gate, JsonMapper json) {
        this.gate = gate;
        this.json = json;
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
            refuse(response, HttpStatus.METHOD_NOT_ALLOWED, "this service is only read");
        } else if (gate.isOpen() && !isOwnName(request)) {
            refuse(
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
                refuse(
                        response,
                        HttpStatus.UNAUTHORIZED,
                        "this takes a token: Authorization: Bearer TOKEN, or the token as password of any user");
            }
            case Access.Lacking(String name, var scope) ->
                refuse(response, HttpStatus.FORBIDDEN, "the token " + name + " lacks the scope " + scope.word());
        }
        return false;
    }

    private static Optional<String> token(@Nullable String authorization) {
        if (authorization == null) {
            return Optional.empty();
        }
        String[] parts = authorization.strip().split("\\s+", 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        if (parts[0].equalsIgnoreCase("Bearer")) {
            return Optional.of(parts[1]);
        }
        return parts[0].equalsIgnoreCase("Basic") ? password(parts[1]) : Optional.empty();
    }

    private static Optional<String> password(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0 ? Optional.empty() : Optional.of(pair.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void refuse(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(ProblemDetail.forStatusAndDetail(status, detail)));
    }
}
