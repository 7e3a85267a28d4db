package dateline.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Record, JSON Schema and golden file of each message say the same. */
class MessageContractTest {

    private final MessageJson json = new MessageJson();
    private final ObjectMapper tree = new ObjectMapper();

    @ParameterizedTest
    @EnumSource(MessageType.class)
    void theMessageIsWrittenAsTheGoldenFileSays(MessageType type) throws IOException {
        assertThat(tree.readTree(json.encode(example(type)))).isEqualTo(golden(type));
    }

    @ParameterizedTest
    @EnumSource(MessageType.class)
    void theGoldenFileIsReadAsTheMessage(MessageType type) throws IOException {
        assertThat(json.decode(type, tree.writeValueAsBytes(golden(type)))).isEqualTo(new Decoded.Good(example(type)));
    }

    @ParameterizedTest
    @EnumSource(MessageType.class)
    void theGoldenFileIsValidBySchema(MessageType type) throws IOException {
        assertThat(schema(type).validate(golden(type))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(MessageType.class)
    void theSchemaRefusesAMessageWithoutItsId(MessageType type) throws IOException {
        ObjectNode broken = (ObjectNode) golden(type);
        broken.remove(broken.has("article") ? "article" : "id");

        assertThat(schema(type).validate(broken)).isNotEmpty();
        assertThat(json.decode(type, tree.writeValueAsBytes(broken))).isInstanceOf(Decoded.Poison.class);
    }

    @ParameterizedTest
    @EnumSource(MessageType.class)
    void theSchemaNamesEveryFieldAndNoOther(MessageType type) throws IOException {
        JsonNode schema = schemaFile(type);
        assertSameFields(type.message(), schema, schema);
    }

    @ParameterizedTest
    @EnumSource(MessageType.class)
    void unknownFieldsAreIgnored(MessageType type) throws IOException {
        ObjectNode newer = (ObjectNode) golden(type);
        newer.putObject("fieldOfALaterVersion").put("deep", 1);

        assertThat(json.decode(type, tree.writeValueAsBytes(newer))).isEqualTo(new Decoded.Good(example(type)));
    }

    @ParameterizedTest
    @EnumSource(MessageType.class)
    void whatIsNoJsonIsPoison(MessageType type) {
        for (String text : List.of("", "null", "[]", "\"x\"", "{", "\u0000")) {
            assertThat(json.decode(type, text.getBytes(UTF_8))).isInstanceOf(Decoded.Poison.class);
        }
    }

    private void assertSameFields(Class<?> record, JsonNode schema, JsonNode root) {
        JsonNode resolved = resolve(schema, root);
        Set<String> named = new TreeSet<>();
        resolved.path("properties").fieldNames().forEachRemaining(named::add);
        assertThat(named).as(record.getSimpleName()).isEqualTo(fields(record));
        for (RecordComponent component : record.getRecordComponents()) {
            JsonNode property = resolve(resolved.path("properties").path(component.getName()), root);
            if (component.getGenericType() instanceof ParameterizedType list) {
                Type item = list.getActualTypeArguments()[0];
                if (item instanceof Class<?> itemClass && itemClass.isRecord() && property.has("items")) {
                    assertSameFields(itemClass, property.path("items"), root);
                }
            } else if (component.getType().isRecord() && property.has("properties")) {
                assertSameFields(component.getType(), property, root);
            }
        }
    }

    private static JsonNode resolve(JsonNode schema, JsonNode root) {
        return schema.has("$ref") ? root.at(schema.get("$ref").asText().substring(1)) : schema;
    }

    private static Set<String> fields(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Message example(MessageType type) {
        return switch (type) {
            case ARTICLE_INGESTED -> Examples.INGESTED;
            case ARTICLE_WITHDRAWN -> Examples.WITHDRAWN;
            case ARTICLE_ENRICHED -> Examples.ENRICHED;
            case ARTICLE_HELD -> Examples.HELD;
            case RECEIPT -> Examples.RECEIPT;
        };
    }

    private JsonNode golden(MessageType type) throws IOException {
        String name = "/messages/" + fileName(type) + ".json";
        try (InputStream file = MessageContractTest.class.getResourceAsStream(name)) {
            assertThat(file).as(name).isNotNull();
            return tree.readTree(file);
        }
    }

    private JsonNode schemaFile(MessageType type) throws IOException {
        return tree.readTree(Files.readString(schemas().resolve(fileName(type) + ".schema.json")));
    }

    private JsonSchema schema(MessageType type) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schemaFile(type));
    }

    private static Path schemas() {
        return Path.of(System.getProperty("dateline.home"), "docs", "messages");
    }

    /** {@code dateline.article.ingested.v1} is described in {@code article-ingested-v1}. */
    private static String fileName(MessageType type) {
        return Stream.of(type.wireName().split("\\.", -1)).skip(1).collect(Collectors.joining("-"));
    }
}
