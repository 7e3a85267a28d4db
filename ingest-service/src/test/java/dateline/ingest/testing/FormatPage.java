package dateline.ingest.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of {@code docs/formats}, whose examples tests read so that they stay true. */
public final class FormatPage {

    private FormatPage() {}

    /** The fenced blocks of a language, in their order. */
    public static List<String> examples(String format, String language) throws IOException {
        Path page = Path.of(System.getProperty("dateline.home", "..")).resolve("docs/formats/" + format + ".md");
        Matcher fence = Pattern.compile("(?s)```" + language + "\\n(.*?)```").matcher(Files.readString(page));
        List<String> examples = new ArrayList<>();
        while (fence.find()) {
            examples.add(fence.group(1));
        }
        return examples;
    }
}
