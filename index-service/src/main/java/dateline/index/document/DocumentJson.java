package dateline.index.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/** Documents as JSON: names with underscores, absent values left out, instants in ISO 8601. Thread-safe. */
final class DocumentJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            // Reads and writes the records without reflection, in less time.
            .addModule(new BlackbirdModule())
            .build();

    Json encode(Object document) {
        return new Json(mapper.writeValueAsBytes(document));
    }
}
