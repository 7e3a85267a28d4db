package dateline.stack.elasticsearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;
import org.elasticsearch.node.NodeValidationException;
import org.elasticsearch.plugins.PluginsLoader;

/**
 * Main class of the node's JVM: {@code HOME FOLDER HTTP_PORT TRANSPORT_PORT [key=value …]}. The
 * server lies on the class path, so its plugins are loaded from the home's {@code modules} without Java modules. Stops on
 * SIGTERM and at {@link System#exit}.
 */
public final class ElasticsearchNode {

    private static final int CLOSE_SECONDS = 15;

    private ElasticsearchNode() {}

    /** Starts the node, and returns only when it is closed. */
    public static void main(String[] arguments) throws Exception {
        NodeSettings settings = NodeSettings.parse(arguments);
        for (Path folder : new Path[] {settings.data(), settings.logs()}) {
            Files.createDirectories(folder);
        }
        // Read by the server's native access when its first class is loaded, so before anything else.
        System.setProperty(
                "es.path.home", NativeLibraries.in(settings.natives()).link().toString());
        Environment environment = environment(settings);
        run(new Node(environment, plugins(environment)));
    }

    private static Environment environment(NodeSettings settings) throws Exception {
        LogConfigurator.registerErrorListener();
        Environment environment = InternalSettingsPreparer.prepareEnvironment(
                settings.toSettings(), Map.of(), settings.home().resolve("config"), () -> NodeSettings.NODE_NAME);
        LogConfigurator.setNodeName(NodeSettings.NODE_NAME);
        LogConfigurator.configure(environment, true);
        return environment;
    }

    private static PluginsLoader plugins(Environment environment) {
        return PluginsLoader.createPluginsLoader(
                PluginsLoader.loadModulesBundles(environment.modulesDir(), false),
                PluginsLoader.loadPluginsBundles(environment.pluginsDir(), false),
                Map.of(),
                false);
    }

    private static void run(Node node) throws NodeValidationException, InterruptedException {
        var closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node, closed), "node-close"));
        node.start();
        closed.await();
    }

    private static void close(Node node, CountDownLatch closed) {
        try {
            node.close();
            if (!node.awaitClose(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("the node was still working after " + CLOSE_SECONDS + " seconds");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            closed.countDown();
        }
    }
}
