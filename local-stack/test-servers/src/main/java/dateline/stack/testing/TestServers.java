package dateline.stack.testing;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

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
public final class TestServers implements ParameterResolver, ExecutionCondition {

    private static final Namespace NAMESPACE = Namespace.create(TestServers.class);

    /** Called by JUnit. */
    public TestServers() {}

    /** Skips what asks for a server of its own where there is none; a resolver could only fail. */
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean impossible = ServerSource.chosen().restartable().isEmpty()
                && context.getElement().filter(TestServers::wantsPrivate).isPresent();
        return impossible
                ? ConditionEvaluationResult.disabled("needs a server that can be killed: dateline.servers=local")
                : ConditionEvaluationResult.enabled("has its servers");
    }

    private static boolean wantsPrivate(AnnotatedElement element) {
        return switch (element) {
            case Executable executable ->
                Stream.of(executable.getParameterTypes())
                        .flatMap(type -> Wanted.of(type).stream())
                        .anyMatch(wanted -> wanted == Wanted.PRIVATE_KAFKA || wanted == Wanted.PRIVATE_ELASTICSEARCH);
            case Class<?> type ->
                Stream.concat(
                                Stream.of(type.getDeclaredConstructors()),
                                AnnotationSupport.findAnnotatedMethods(
                                        type, BeforeAll.class, HierarchyTraversalMode.TOP_DOWN)
                                        .stream())
                        .anyMatch(TestServers::wantsPrivate);
            default -> false;
        };
    }

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
        return ServerSource.chosen().restartable().orElseThrow();
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
