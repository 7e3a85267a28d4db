package dateline.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What the container says of a request that it hands on because it failed elsewhere. */
public final class ErrorStatus {

    private ErrorStatus() {}

    /** The status to answer with; not found where nothing failed, since then somebody asked for the page of errors itself. */
    public static HttpStatus of(HttpServletRequest request) {
        @Nullable
        HttpStatus known = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : null;
        return known == null ? HttpStatus.NOT_FOUND : known;
    }
}
