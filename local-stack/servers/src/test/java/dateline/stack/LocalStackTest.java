package dateline.stack;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStackTest {

    @TempDir
    private Path folder;

    @Test
    void aCheckoutThatWasNotBuiltIsToldHowToBuildIt() {
        var stack = new LocalStack(folder);

        assertThatThrownBy(() -> stack.startKafka(KafkaSettings.in(folder, Ports.free(), Ports.free())))
                .isInstanceOf(StackException.NotBuilt.class)
                .hasMessageContainingAll("kafka-broker", "mvn package");
    }
}
