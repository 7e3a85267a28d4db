package dateline.command.kibana;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.command.elasticsearch.Login;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KibanaHttpTest {

    private static final byte[] TWO = "{\"id\":\"a\"}\n{\"id\":\"b\"}\n".getBytes(UTF_8);
    private static final String IMPORT = "/api/saved_objects/_import";
    private static final String ROLE = "/api/security/role/dateline-editor";

    private final KibanaStandIn server;
    private final KibanaHttp kibana;

    KibanaHttpTest() throws IOException {
        server = new KibanaStandIn();
        kibana = to("/", null);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void objectsAreSentAsAFormSendsAFile() throws Exception {
        server.answers(IMPORT, 200, "{\"success\":true,\"successCount\":2}");

        ImportSum sum = kibana.importObjects(TWO);

        assertThat(sum).isEqualTo(new ImportSum(2, java.util.List.of()));
        KibanaStandIn.Asked asked = server.asked().getFirst();
        assertThat(asked.path()).isEqualTo(IMPORT + "?overwrite=true");
        assertThat(asked.authorization()).isEqualTo("Basic ZWRpdG9yOnNlY3JldA==");
        String boundary = asked.contentType().replace("multipart/form-data; boundary=", "");
        assertThat(asked.body())
                .isEqualTo("--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"dateline.ndjson\"\r\n"
                        + "Content-Type: application/x-ndjson\r\n\r\n" + new String(TWO, UTF_8) + "\r\n--" + boundary
                        + "--\r\n");
    }

    @Test
    void everythingButTheRoleIsAskedOfTheSpace() throws Exception {
        KibanaHttp press = to("/kibana/", "press room");
        server.answers("/kibana/s/press room" + IMPORT, 200, "{\"success\":true,\"successCount\":2}");
        server.answers("/kibana/s/press room/api/kibana/settings", 200, "{}");
        server.answers("/kibana" + ROLE, 204, "");

        press.importObjects(TWO);
        press.showDatesInUtc();

        assertThat(press.putReadingRole("dateline-editor")).isTrue();
        assertThat(server.asked().get(1).body()).isEqualTo("{\"changes\":{\"dateFormat:tz\":\"UTC\"}}");
        assertThat(server.asked().get(2).body()).contains("\"spaces\":[\"press room\"]");
        assertThat(press.dashboard("x")).isEqualTo(server.address() + "/kibana/s/press%20room/app/dashboards#/view/x");
    }

    @Test
    void aPartialFailureIsToldObjectByObjectThoughItsStatusIsGood() throws Exception {
        server.answers(IMPORT, 200, """
                {"success":false,"successCount":1,"errors":[
                  {"id":"a","type":"dashboard","error":{"type":"unknown","statusCode":422,
                   "message":"Document \\"a\\" belongs to a more recent version of Kibana"}},
                  {"id":"b","type":"search","error":{"type":"missing_references",
                   "references":[{"type":"index-pattern","id":"c"}]}},
                  {"id":"d","type":"map","error":{"type":"unsupported_type"}},
                  {"id":"e","type":"map","error":{"type":"ambiguous_conflict"}}]}
                """);

        ImportSum sum = kibana.importObjects(TWO);

        assertThat(sum.taken()).isEqualTo(1);
        assertThat(sum.failures())
                .containsExactly(
                        "dashboard a: Document \"a\" belongs to a more recent version of Kibana",
                        "search b: it refers to what is not there: index-pattern c",
                        "map d: this Kibana does not know such objects",
                        "map e: another object has its place");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"success":true,"successCount":1}
            {"success":false,"successCount":2}
            """)
    void aSuccessThatIsNoneIsAFailure(String body) throws Exception {
        server.answers(IMPORT, 200, body);

        assertThat(kibana.importObjects(TWO).failures())
                .singleElement()
                .asString()
                .contains("of 2 objects");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            401 | {"message":"Unauthorized"} | does not let user editor in
            403 | {"message":"Unable to bulk_create"} | user editor may not load saved objects: Unable to bulk_create
            404 | {"message":"Not Found"} | no space default
            413 | {"message":"Payload too large"} | answers 413 when asked to load saved objects: Payload too large
            503 | Kibana server is not ready yet | is not ready yet
            302 | x | sends on to elsewhere
            200 | <html>Welcome</html> | is no Kibana
            200 | {"status":"green"} | is no Kibana
            """)
    void whatIsNoAnswerToAnImportIsExplained(int status, String body, String told) {
        server.answers(IMPORT, status, body);

        assertThatThrownBy(() -> kibana.importObjects(TWO))
                .isInstanceOf(KibanaUnavailable.class)
                .hasMessageContaining(told)
                .hasMessageNotContaining("secret");
    }

    @Test
    void theRoleReadsTheAliasesAndOneSpaceAndWritesNothing() throws Exception {
        server.answers(ROLE, 204, "");

        assertThat(kibana.putReadingRole("dateline-editor")).isTrue();

        assertThat(server.asked().getFirst().method()).isEqualTo("PUT");
        JsonNode role = new JsonMapper().readTree(server.asked().getFirst().body());
        JsonNode indices = role.path("elasticsearch").path("indices");
        assertThat(indices).hasSize(1);
        assertThat(indices.path(0).path("privileges").toString()).isEqualTo("[\"read\",\"view_index_metadata\"]");
        assertThat(indices.path(0).path("names").valueStream().map(JsonNode::asString))
                .containsExactly("news-articles", "news-entities", "news-quotes", "news-events", "news-dead-letters");
        assertThat(role.path("elasticsearch").path("cluster")).isEmpty();
        assertThat(role.path("kibana").toString()).contains("\"base\":[\"read\"]", "\"spaces\":[\"default\"]");
    }

    @Test
    void aKibanaWithoutSecurityHasNoRoles() throws Exception {
        assertThat(kibana.putReadingRole("dateline-editor")).isFalse();
    }

    @Test
    void whoMayNotMakeRolesIsTold() {
        server.answers(ROLE, 403, "{\"message\":\"Forbidden\"}");

        assertThatThrownBy(() -> kibana.putReadingRole("dateline-editor"))
                .hasMessageContaining("may not make the role dateline-editor: Forbidden");
    }

    @Test
    void nobodyThereIsSaidWithTheAddress() {
        server.close();

        assertThatThrownBy(kibana::showDatesInUtc)
                .isInstanceOf(KibanaUnavailable.class)
                .hasMessageContaining("does not answer at " + server.address());
    }

    private KibanaHttp to(String path, @org.jspecify.annotations.Nullable String space) {
        return new KibanaHttp(URI.create(server.address() + path), space, new Login("editor", "secret", null));
    }
}
