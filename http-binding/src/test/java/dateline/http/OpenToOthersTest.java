package dateline.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

class OpenToOthersTest {

    private static final InetAddress EVERYWHERE = InetAddress.ofLiteral("0.0.0.0");
    private static final InetAddress HERE = InetAddress.ofLiteral("127.0.0.1");

    private static void check(boolean open, InetAddress address) {
        OpenToOthers.refuse(open, address, "no token", "Set one.");
    }

    @Test
    void anOpenServiceListensToThisMachineOnly() {
        check(true, HERE);
        check(false, EVERYWHERE);

        assertThatThrownBy(() -> check(true, EVERYWHERE))
                .isInstanceOf(OpenToOthers.class)
                .hasMessage("server.address is 0.0.0.0, where others reach it, and there is no token");
    }

    @Test
    void theTerminalSaysWhatToDo() {
        Throwable refused = catchThrowable(() -> check(true, EVERYWHERE));

        // Some of Spring's own want more than a test has; they are passed over.
        List<FailureAnalyzer> packed = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, FailureHandler.handleMessage((message, failure) -> {}));

        assertThat(packed)
                .filteredOn(OpenToOthersAnalyzer.class::isInstance)
                .extracting(analyzer -> analyzer.analyze(new IllegalStateException("no start", refused)))
                .extracting(FailureAnalysis::getAction)
                .containsExactly("Set one.");
    }
}
