package dateline.stack.testing;

import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/**
 * Gives integration tests their servers, as parameters of a test, a {@code @BeforeAll} method or a constructor:
 *
 * <pre>{@code
 * @ExtendWith(TestServers.class)
 * class IndexingIT {
 *     @Test
 *     void aMessageBecomesADocument(KafkaServer kafka, ElasticsearchServer elasticsearch) { … }
 *
 *     @Test
 *     void aKilledBrokerLosesNothing(PrivateKafka kafka) { … kafka.kill(); … kafka.start(); … }
 * }
 * }</pre>
 *
 * {@link KafkaServer} and {@link ElasticsearchServer} are started once a test run, when first asked for, and end with it.
 * {@link PrivateKafka} and {@link PrivateElasticsearch} are the test's own and end with it; on Testcontainers a test that
 * asks for one is skipped, and says so.
 */
public final class TestServers implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(TestServers.class);

    /** Called by JUnit. */
    public TestServers() {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return Wanted.of(parameter.getParameter().getType()).isPresent();
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        // Both shared servers first, so that they start at the same time.
        for (Class<?> type : parameter.getDeclaringExecutable().getParameterTypes()) {
            Wanted.of(type).ifPresent(wanted -> launchShared(wanted, context));
        }
        Wanted wanted = Wanted.of(parameter.getParameter().getType()).orElseThrow();
        try {
            return resolve(wanted, context);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ParameterResolutionException("interrupted while a server was starting", e);
        }
    }

    private static void launchShared(Wanted wanted, ExtensionContext context) {
        switch (wanted) {
            case KAFKA -> kafka(context);
            case ELASTICSEARCH -> elasticsearch(context);
            case PRIVATE_KAFKA, PRIVATE_ELASTICSEARCH -> {}
        }
    }

    private static Object resolve(Wanted wanted, ExtensionContext context) throws InterruptedException {
        return switch (wanted) {
            case KAFKA -> kafka(context).server();
            case ELASTICSEARCH -> elasticsearch(context).server();
            case PRIVATE_KAFKA -> keep(local().privateKafka(), context);
            case PRIVATE_ELASTICSEARCH -> keep(local().privateElasticsearch(), context);
        };
    }

    @SuppressWarnings("unchecked") // the store forgets the type argument; only this method uses the key
    private static Launched<KafkaServer> kafka(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Wanted.KAFKA, key -> ServerSource.chosen().kafka(), Launched.class);
    }

    @SuppressWarnings("unchecked") // as above
    private static Launched<ElasticsearchServer> elasticsearch(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(
                        Wanted.ELASTICSEARCH, key -> ServerSource.chosen().elasticsearch(), Launched.class);
    }

    /** JUnit closes what its store holds when the context ends. */
    private static <S extends AutoCloseable> S keep(S server, ExtensionContext context) {
        context.getStore(NAMESPACE).put(server, server);
        return server;
    }

    private static LocalServers local() {
        return ServerSource.chosen()
                .restartable()
                .orElseThrow(
                        () -> new TestAbortedException("needs a server that can be killed: dateline.servers=local"));
    }

    private enum Wanted {
        KAFKA(KafkaServer.class),
        ELASTICSEARCH(ElasticsearchServer.class),
        PRIVATE_KAFKA(PrivateKafka.class),
        PRIVATE_ELASTICSEARCH(PrivateElasticsearch.class);

        private final Class<?> type;

        Wanted(Class<?> type) {
            this.type = type;
        }

        static Optional<Wanted> of(Class<?> type) {
            for (Wanted wanted : values()) {
                if (wanted.type == type) {
                    return Optional.of(wanted);
                }
            }
            return Optional.empty();
        }
    }
}
