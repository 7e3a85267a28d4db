package dateline.ingest.article;

import dateline.article.Display;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a source, for what its articles do not say themselves. What was not set is null.
 *
 * @param language a BCP 47 tag
 */
public record KnownSource(
        String id,
        @Nullable String name,
        @Nullable ZoneId zone,
        @Nullable String language,
        @Nullable String rights,
        @Nullable Display display) {

    /** The draft with what it leaves open; its own word goes first. */
    Draft completing(Draft draft) {
        Draft complete = unsaid(draft, TextField.SOURCE, id);
        complete = unsaid(complete, TextField.SOURCE_NAME, name);
        complete = unsaid(complete, TextField.SOURCE_ZONE, zone == null ? null : zone.getId());
        complete = unsaid(complete, TextField.LANGUAGE, language);
        return unsaid(complete, TextField.RIGHTS, rights);
    }

    private static Draft unsaid(Draft draft, TextField field, @Nullable String value) {
        boolean said = draft.get(field)
                .map(PlainText::line)
                .filter(line -> !line.isEmpty())
                .isPresent();
        return said || value == null ? draft : draft.with(field, value);
    }
}
