package dateline.stack.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NodeSettingsTest {

    @Test
    void theNodeListensOnItsPortsOfThisMachineOnly() {
        var settings = NodeSettings.parse("home", "data", "9201", "9301").toSettings();

        assertThat(settings.get("http.port")).isEqualTo("9201");
        assertThat(settings.get("transport.port")).isEqualTo("9301");
        assertThat(settings.get("network.host")).isEqualTo("127.0.0.1");
    }

    @Test
    void anOverrideWins() {
        var settings = NodeSettings.parse("home", "data", "1", "2", "cluster.name=other")
                .toSettings();

        assertThat(settings.get("cluster.name")).isEqualTo("other");
    }

    @Test
    void anArgumentThatIsNoSettingIsNamed() {
        assertThatThrownBy(() -> NodeSettings.parse("home", "data", "1", "2", "quickly"))
                .hasMessageContaining("quickly");
    }
}
