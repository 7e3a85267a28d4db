package dateline.query.found;

import org.jspecify.annotations.Nullable;

/** The source of an article. */
public record Publisher(String id, @Nullable String name) {

    /** What readers know it by. */
    public String title() {
        return name == null ? id : name;
    }
}
