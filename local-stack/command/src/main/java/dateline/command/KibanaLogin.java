package dateline.command;

import dateline.command.elasticsearch.Login;
import dateline.command.kibana.KibanaHttp;
import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Where Kibana is, and who asks. The password is never an argument: other users of a machine see arguments, and shells keep
 * them.
 */
final class KibanaLogin {

    @Option(names = "--url", paramLabel = "URL", description = "Kibana, with its path if it has one.")
    private @Nullable String url;

    @Option(
            names = "--user",
            paramLabel = "NAME",
            description = "The password is asked for, if no file or variable has it.")
    private @Nullable String user;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "Holds the password on its first line. Else DATELINE_KIBANA_PASSWORD, or the settings.")
    private @Nullable Path passwordFile;

    @Option(names = "--space", paramLabel = "ID", description = "A space that is there. Default: the default space.")
    private @Nullable String space;

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description = "Properties: kibana, kibana.username, kibana.password, kibana.api-key. Default:"
                    + " ~/.config/dateline.properties if it is there. Each also as environment variable, as in"
                    + " DATELINE_KIBANA_API_KEY.")
    private @Nullable Path file;

    KibanaHttp connect(Map<String, String> environment) throws IOException {
        Settings settings = Settings.chosen(environment, file);
        String address = url != null ? url : settings.get("kibana").orElse(null);
        if (address == null) {
            throw new Failure(Failure.WRONG_USE, "say where Kibana is, as in --url http://127.0.0.1:5601");
        }
        return new KibanaHttp(Servers.uri("--url", address), space, login(settings));
    }

    private Login login(Settings settings) throws IOException {
        String name = user != null ? user : settings.get("kibana.username").orElse(null);
        if (name == null) {
            return new Login(null, null, settings.get("kibana.api-key").orElse(null));
        }
        return new Login(name, password(settings, name), null);
    }

    private String password(Settings settings, String name) throws IOException {
        if (passwordFile != null) {
            return firstLine(passwordFile);
        }
        return settings.get("kibana.password").orElseGet(() -> asked(name));
    }

    private static String firstLine(Path passwordFile) throws IOException {
        if (!Files.isReadable(passwordFile)) {
            throw new Failure(Failure.WRONG_USE, "the password cannot be read from " + passwordFile);
        }
        return Files.readString(passwordFile).lines().findFirst().orElse("");
    }

    private static String asked(String name) {
        // Null or not a terminal where the output goes elsewhere: JDKs differ in it.
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(console -> console.readPassword("Password of %s in Kibana: ", name))
                .map(String::new)
                .orElseThrow(() -> new Failure(
                        Failure.WRONG_USE,
                        "there is no password for " + name + ": give it in DATELINE_KIBANA_PASSWORD or with"
                                + " --password-file, or ask from a terminal"));
    }
}
