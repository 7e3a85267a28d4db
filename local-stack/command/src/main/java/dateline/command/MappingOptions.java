package dateline.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the columns of tables mean. */
final class MappingOptions {

    @Option(
            names = "--map",
            paramLabel = "FIELD=COLUMN,…",
            description = {
                "What the columns of CSV and TSV, or the fields of JSON, are: title=headline,body=text; a constant after a"
                        + " colon: source=:my-archive. Others are kept as labels. See docs/formats/tables.md."
            })
    private @Nullable String map;

    @Option(
            names = "--date-pattern",
            paramLabel = "PATTERN",
            description = "How dates are written there, such as 'dd.MM.yyyy HH:mm'; several between bars.")
    private @Nullable String datePattern;

    @Option(names = "--date-zone", paramLabel = "ZONE", description = "Zone of times there without an offset.")
    private @Nullable String dateZone;

    @Option(names = "--date-language", paramLabel = "TAG", description = "Language of months there. Default: en.")
    private @Nullable String dateLanguage;

    /** By the names of ingest's parameters. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "map", map);
        put(parameters, "datePattern", datePattern);
        put(parameters, "dateZone", dateZone);
        put(parameters, "dateLanguage", dateLanguage);
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
