package dateline.query.actuator;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the stages tell their health and figures, each with scheme and port. */
@ConfigurationProperties("dateline.query.stages")
record StageSettings(
        @DefaultValue("http://127.0.0.1:8081") URI ingest,
        @DefaultValue("http://127.0.0.1:8082") URI enrich,
        @DefaultValue("http://127.0.0.1:8083") URI index) {}
