package dateline.query.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.access.Access;
import dateline.access.Scope;
import dateline.access.Tokens;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final Optional<String> NOTHING = Optional.empty();

    @Test
    void withNeitherTokenNorProxyItIsOpen() {
        Gate gate = new Gate(Tokens.of(null, List.of()), " ", List.of("127.0.0.1"));

        assertThat(gate.isOpen()).isTrue();
        assertThat(gate.access(NOTHING, NOTHING, "192.0.2.1")).isInstanceOf(Access.Granted.class);
    }

    @Test
    void aTokenHasToBeGoodForReading() {
        Gate gate = new Gate(Tokens.of(null, List.of("desk:read:first", "ops:write:second")), null, List.of());

        assertThat(gate.access(Optional.of("first"), NOTHING, "192.0.2.1")).isEqualTo(new Access.Granted("desk"));
        assertThat(gate.access(Optional.of("second"), NOTHING, "192.0.2.1"))
                .isEqualTo(new Access.Lacking("ops", Scope.READ));
        assertThat(gate.access(NOTHING, NOTHING, "192.0.2.1")).isEqualTo(new Access.Unknown());
    }

    @Test
    void theHeaderOfAProxyIsBelievedFromItsAddressAlone() {
        Gate gate = new Gate(Tokens.of(null, List.of()), "X-Forwarded-User", List.of("10.0.0.5"));

        assertThat(gate.access(NOTHING, Optional.of("ana"), "10.0.0.5")).isEqualTo(new Access.Granted("ana"));
        assertThat(gate.access(NOTHING, Optional.of("ana"), "10.0.0.6")).isEqualTo(new Access.Unknown());
        assertThat(gate.access(NOTHING, Optional.of(" "), "10.0.0.5")).isEqualTo(new Access.Unknown());
        assertThat(gate.access(NOTHING, NOTHING, "10.0.0.5")).isEqualTo(new Access.Unknown());
        assertThat(gate.access(Optional.of(""), NOTHING, "10.0.0.5")).isEqualTo(new Access.Unknown());
    }

    @Test
    void aNameIsNoAddressOfAProxy() {
        assertThatThrownBy(() -> new Gate(Tokens.of(null, List.of()), "X-User", List.of("proxy.example")))
                .hasMessageContaining("proxy.example");
    }
}
