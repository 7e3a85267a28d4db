package dateline.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/**
 * Messages as JSON in UTF-8. Fields come in the order of the records; absent values are left out; instants are ISO 8601 in
 * UTC, other times keep their offset. Thread-safe.
 */
public final class MessageJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            // A place in the input is quoted by offset only: no article text in error messages and logs.
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            // Reads and writes the records without reflection, in less time.
            .addModule(new BlackbirdModule())
            .build();

    public byte[] encode(Message message) {
        return mapper.writeValueAsBytes(message);
    }

    /**
     * Reads one message. Poison is an answer, not an exception, because it has to be kept and told, and must not stop a
     * stage.
     */
    public Decoded decode(MessageType type, byte[] json) {
        try {
            Message message = mapper.readValue(json, type.message());
            return message == null
                    ? new Decoded.Poison(type.wireName() + " is the JSON value null")
                    : new Decoded.Good(message);
        } catch (JacksonException e) {
            return new Decoded.Poison("not a " + type.wireName() + ": " + e.getOriginalMessage() + " at "
                    + e.getLocation().offsetDescription());
        }
    }
}
