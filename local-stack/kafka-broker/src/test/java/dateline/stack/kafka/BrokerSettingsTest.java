package dateline.stack.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BrokerSettingsTest {

    @Test
    void clientsAndControllerListenOnTheirPorts() {
        var settings = BrokerSettings.parse("kafka", "1234", "1235");

        assertThat(settings.toProperties())
                .containsEntry("listeners", "PLAINTEXT://127.0.0.1:1234,CONTROLLER://127.0.0.1:1235")
                .containsEntry("advertised.listeners", "PLAINTEXT://127.0.0.1:1234");
    }

    @Test
    void writingToATopicDoesNotMakeIt() {
        var settings = BrokerSettings.parse("kafka", "1", "2");

        assertThat(settings.toProperties()).containsEntry("auto.create.topics.enable", "false");
    }

    @Test
    void anOverrideWins() {
        var settings = BrokerSettings.parse("kafka", "1", "2", "message.max.bytes=5", "a.list=b=c");

        assertThat(settings.toProperties())
                .containsEntry("message.max.bytes", "5")
                .containsEntry("a.list", "b=c");
    }

    @Test
    void aMissingArgumentIsRefused() {
        assertThatThrownBy(() -> BrokerSettings.parse("kafka", "1")).hasMessageContaining("CONTROLLER_PORT");
    }

    @Test
    void anArgumentThatIsNoSettingIsNamed() {
        assertThatThrownBy(() -> BrokerSettings.parse("kafka", "1", "2", "quickly"))
                .hasMessageContaining("quickly");
    }
}
