package dateline.index.document;

import dateline.article.Display;
import dateline.article.Source;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The publisher; children leave out the zone. */
record SourceFields(
        String id,
        @Nullable String name,
        @Nullable String zone,
        @Nullable Display display) {

    static SourceFields of(Source source) {
        ZoneId zone = source.zone();
        return new SourceFields(source.id(), source.name(), zone == null ? null : zone.getId(), source.display());
    }

    SourceFields withoutZone() {
        return new SourceFields(id, name, null, display);
    }
}
