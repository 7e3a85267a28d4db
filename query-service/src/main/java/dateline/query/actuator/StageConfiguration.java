package dateline.query.actuator;

import dateline.query.stage.Stages;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The side of the other services. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StageSettings.class)
public class StageConfiguration {

    @Bean
    Stages stages(StageSettings settings) {
        Executor threads = task -> Thread.ofVirtual().name("stage").start(task);
        return new ActuatorStages(settings, InstantSource.system(), threads);
    }
}
