package dateline.ingest;

import dateline.ingest.folder.FolderWatch;
import dateline.ingest.format.KnownFormats;
import dateline.ingest.intake.BatchIntake;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The watched folder, where one is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("dateline.ingest.folder")
class FolderConfiguration {

    @Bean(initMethod = "start", destroyMethod = "close")
    FolderWatch folderWatch(IngestSettings settings, BatchIntake batches, KnownFormats formats) {
        return new FolderWatch(
                Objects.requireNonNull(settings.folder(), "the folder is set"),
                settings.folderInterval(),
                settings.folderLane(),
                batches,
                formats);
    }
}
