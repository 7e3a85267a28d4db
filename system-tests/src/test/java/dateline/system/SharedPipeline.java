package dateline.system;

import dateline.stack.testing.ElasticsearchServer;
import dateline.stack.testing.KafkaServer;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests one {@link Pipeline} on the shared servers, started when it is first asked for; it ends with the test run. */
final class SharedPipeline implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(SharedPipeline.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Pipeline.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Store store = context.getRoot().getStore(NAMESPACE);
        Started started = store.get(Started.class, Started.class);
        if (started == null) {
            // Its servers are kept before it, so that it is closed before them.
            started = Started.by(() -> start(context));
            store.put(Started.class, started);
        }
        return started.orThrow();
    }

    /** A pipeline, or why there is none: what failed once is not tried for every test again. */
    private record Started(
            @Nullable Pipeline pipeline, @Nullable Throwable failure) implements AutoCloseable {

        static Started by(Supplier<Pipeline> start) {
            try {
                return new Started(start.get(), null);
            } catch (RuntimeException | AssertionError e) {
                return new Started(null, e);
            }
        }

        Pipeline orThrow() {
            if (pipeline == null) {
                throw new ParameterResolutionException("there is no pipeline", Objects.requireNonNull(failure));
            }
            return pipeline;
        }

        @Override
        public void close() {
            if (pipeline != null) {
                pipeline.close();
            }
        }
    }

    private static Pipeline start(ExtensionContext context) {
        try {
            return context.getExecutableInvoker()
                    .invoke(Pipeline.class.getDeclaredConstructor(KafkaServer.class, ElasticsearchServer.class));
        } catch (NoSuchMethodException e) {
            throw new ParameterResolutionException("a pipeline is made of a broker and a node", e);
        }
    }
}
