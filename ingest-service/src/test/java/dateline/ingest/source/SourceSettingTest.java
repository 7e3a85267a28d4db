package dateline.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dateline.article.Display;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceSettingTest {

    private static final SourceSetting WHOLE = new SourceSetting(
            "Harbour Wire",
            "Europe/Paris",
            "fr",
            "© Harbour Wire",
            "snippet",
            List.of("wire.example"),
            new SourceSetting.CredentialSetting(
                    "header", "X-Api-Key", "${env:DATELINE_SECRET_WIRE}", List.of("https://wire.example")),
            "http://proxy.example:3128",
            "90d");

    @Test
    void everythingThatIsSetIsKept() {
        SourceRecord source = WHOLE.source("wire", ExampleSources.NOW);

        assertThat(source.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(source.display()).isEqualTo(Display.SNIPPET);
        assertThat(source.proxy()).isEqualTo(URI.create("http://proxy.example:3128"));
        assertThat(source.retentionDays()).isEqualTo(90);
        assertThat(source.changed()).isEqualTo(ExampleSources.NOW);
        assertThat(SourceSetting.of(source)).isEqualTo(WHOLE);
    }

    @Test
    void whatIsLeftOutIsNotSet() {
        SourceRecord source = SourceSetting.NOTHING.source("AFP.com 2", ExampleSources.NOW);

        assertThat(SourceSetting.of(source)).isEqualTo(SourceSetting.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " wire", "a/b", "../a", "-a", "a\nb"})
    void anIdIsALineWithoutSlashes(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceSetting.NOTHING.source(id, ExampleSources.NOW))
                .withMessageContaining("the id of a source");
    }

    @Test
    void whatIsNotUnderstoodIsNamed() {
        refused(setting("zone", "Mars/Crater"), "zone is not understood: Mars/Crater");
        refused(setting("display", "half"), "display is not understood: half");
        refused(setting("retention", "soon"), "retention is not understood: soon");
        refused(setting("retention", "0d"), "a retention is a day at least");
        refused(setting("language", "not a language"), "language is not understood: not a language");
        refused(setting("proxy", "http://u:secret@proxy.example:1"), "a proxy is such as http://proxy.example:3128");
        refused(setting("proxy", "http://proxy .example"), "the proxy is no address such as http://proxy.example:3128");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user:hunter2",
                "${env:PATH}",
                "${env:DATELINE_INGEST_TOKEN}",
                "${file:../hunter2}",
                "${file:/etc/hunter2}",
                ""
            })
    void aSecretIsReferredToByANameOfItsOwnAndIsNotRepeatedWhereItIsNot(String secret) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExampleSources.locked("wire", "basic", null, secret, "wire.example"))
                .withMessageContaining("${env:DATELINE_SECRET_NAME}")
                .withMessageNotContaining("hunter2");
    }

    @Test
    void credentialsSayWhomTheyAreFor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExampleSources.locked("wire", "basic", null, "${file:wire}"))
                .withMessageContaining("origins, such as https://feeds.example");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExampleSources.locked("wire", "header", null, "${file:wire}", "a.example"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExampleSources.locked("wire", "header", "Host", "${file:wire}", "a.example"));
    }

    private static void refused(SourceSetting setting, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> setting.source("wire", ExampleSources.NOW))
                .withMessage(reason);
    }

    private static SourceSetting setting(String field, String value) {
        return new SourceSetting(
                null,
                only("zone", field, value),
                only("language", field, value),
                null,
                only("display", field, value),
                null,
                null,
                only("proxy", field, value),
                only("retention", field, value));
    }

    private static @Nullable String only(String wanted, String field, String value) {
        return wanted.equals(field) ? value : null;
    }
}
