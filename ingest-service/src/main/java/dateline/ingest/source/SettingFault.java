package dateline.ingest.source;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Says where a setting cannot be read, and never what stands there: Jackson's own messages quote the input, and somebody may have
 * written a secret into it.
 */
public final class SettingFault {

    private SettingFault() {}

    public static String told(JacksonException fault) {
        String field = fault.getPath().stream().map(SettingFault::name).collect(Collectors.joining("."));
        String what =
                fault instanceof UnrecognizedPropertyException ? " is no field that is known" : " is not understood";
        return (field.isEmpty() ? place(fault.getLocation()) : field) + what;
    }

    private static String place(@Nullable TokenStreamLocation place) {
        return place == null || place.getLineNr() < 1
                ? "this"
                : "line " + place.getLineNr() + ", column " + place.getColumnNr();
    }

    private static String name(Reference reference) {
        return reference.getPropertyName() == null ? String.valueOf(reference.getIndex()) : reference.getPropertyName();
    }
}
