package dateline.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PortsTest {

    @Test
    void severalFreePortsAreNeverTheSame() {
        assertThat(Ports.free(200)).doesNotHaveDuplicates().allMatch(Ports::isFree);
    }

    @Test
    void aTakenPortIsNamedWithTheOptionThatChoosesAnother() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            assertThatThrownBy(() -> Ports.requireFree("Kafka", taken.getLocalPort(), "--kafka-port"))
                    .isInstanceOf(StackException.PortTaken.class)
                    .hasMessageContainingAll("127.0.0.1:" + taken.getLocalPort(), "--kafka-port");
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux says whose a socket is")
    void theProcessThatHasThePortIsNamed() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            assertThat(PortOwner.of(taken.getLocalPort()))
                    .hasValueSatisfying(owner -> assertThat(owner)
                            .startsWith("process " + ProcessHandle.current().pid()));
        }
    }

    @Test
    void aPortWithoutAListenerHasNoOwner() {
        assertThat(PortOwner.of(Ports.free())).isEmpty();
    }
}
