package dateline.command.kibana;

import dateline.command.elasticsearch.Login;
import java.net.http.HttpResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Tells a person why Kibana did not do as asked, and what may help. */
record Refusal(String address, String space, Login login) {

    private static final JsonMapper JSON = new JsonMapper();

    /** @param doing what it was asked to do, as in "may not load saved objects" */
    KibanaUnavailable of(HttpResponse<byte[]> response, String doing) {
        String told = switch (response.statusCode()) {
            case 401 -> " does not let " + login + " in: look at --user and the password";
            case 403 -> ": " + login + " may not " + doing + reason(response);
            case 404 ->
                " has no space " + space
                        + ", or its address has a path that is missing in --url. Spaces are made in Kibana,"
                        + " under Stack Management";
            case 503 -> " is not ready yet: try again in a minute" + reason(response);
            case 301, 302, 307, 308 ->
                " sends on to " + response.headers().firstValue("Location").orElse("elsewhere")
                        + ": give that address with --url";
            default -> " answers " + response.statusCode() + " when asked to " + doing + reason(response);
        };
        return new KibanaUnavailable("Kibana at " + address + told);
    }

    private static String reason(HttpResponse<byte[]> response) {
        try {
            String message = JSON.readTree(response.body()).path("message").asString("");
            return message.isEmpty() ? "" : ": " + message;
        } catch (JacksonException _) {
            // A proxy's page: the status has to do.
            return "";
        }
    }
}
