package dateline.command.kibana;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What became of an import. Kibana answers 200 to one that failed in part, so that only the body tells.
 *
 * @param failures in plain words, one an object
 */
public record ImportSum(int taken, List<String> failures) {

    public ImportSum {
        failures = List.copyOf(failures);
    }

    /** @param sent the number of objects that were sent */
    static ImportSum of(JsonNode answer, int sent) {
        int taken = answer.path("successCount").asInt(0);
        List<String> failures = new ArrayList<>();
        for (JsonNode error : answer.path("errors")) {
            failures.add(error.path("type").asString("object") + " "
                    + error.path("id").asString("?") + ": " + reason(error.path("error")));
        }
        boolean success = answer.path("success").asBoolean(false);
        if (failures.isEmpty() && (!success || taken != sent)) {
            failures.add("Kibana took " + taken + " of " + sent + " objects and does not say why");
        }
        return new ImportSum(taken, failures);
    }

    private static String reason(JsonNode error) {
        String type = error.path("type").asString("no reason given");
        return switch (type) {
            case "missing_references" -> {
                List<String> missing = new ArrayList<>();
                error.path("references")
                        .forEach(reference -> missing.add(reference.path("type").asString() + " "
                                + reference.path("id").asString()));
                yield "it refers to what is not there: " + String.join(", ", missing);
            }
            case "unsupported_type" -> "this Kibana does not know such objects";
            case "conflict", "ambiguous_conflict" ->
                "another object has its place"
                        + (error.has("destinationId")
                                ? ", " + error.path("destinationId").asString()
                                : "");
            // Among them: an object that was written for a newer Kibana.
            case "unknown" -> error.path("message").asString("no reason given");
            default -> type + " " + error.path("message").asString("");
        };
    }
}
