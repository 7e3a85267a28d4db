package dateline.ingest.testing;

import dateline.article.ArticleContent;
import dateline.article.Subject;
import dateline.ingest.article.ArticleNormalizer;
import dateline.ingest.article.Draft;
import dateline.ingest.article.Normalized;
import dateline.ingest.article.TextField;
import dateline.ingest.article.TextLimits;
import dateline.ingest.reader.ArticleFormat;
import dateline.ingest.reader.Input;
import dateline.ingest.reader.Reading;
import dateline.ingest.reader.Readings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads text by one format up to what ingest makes of it. */
public final class FormatReads {

    private static final Pattern FENCED = Pattern.compile("\\n```\\w*\\n(.*?)\\n```\\n", Pattern.DOTALL);

    private final ArticleFormat format;
    private final ArticleNormalizer normalizer = new ArticleNormalizer(new TextLimits(1 << 22, 1000, 1000, 1 << 20));

    public FormatReads(ArticleFormat format) {
        this.format = format;
    }

    /** Everything that is in the text, each as an article, a withdrawal or why it is neither. */
    public List<Normalized> all(String text) {
        return all(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Draft.EMPTY);
    }

    public List<Normalized> all(InputStream bytes, Draft defaults) {
        List<Normalized> all = new ArrayList<>();
        try (Readings readings = format.open(Input.of(bytes, defaults))) {
            for (Reading reading = readings.next(); reading != null; reading = readings.next()) {
                all.add(
                        switch (reading) {
                            case Reading.Found found -> normalizer.normalize(found.draft());
                            case Reading.Unreadable unreadable -> new Normalized.Rejected(unreadable.rejection());
                        });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** The only article in the text. */
    public ArticleContent article(String text) {
        return article(text, Draft.EMPTY);
    }

    public ArticleContent article(String text, Draft defaults) {
        List<Normalized> all = all(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), defaults);
        if (all.size() == 1 && all.getFirst() instanceof Normalized.Article article) {
            return article.content();
        }
        throw new AssertionError("not one article: " + all);
    }

    /** The only withdrawal in the text. */
    public Normalized.Withdrawal withdrawal(String text) {
        List<Normalized> all = all(text);
        if (all.size() == 1 && all.getFirst() instanceof Normalized.Withdrawal withdrawal) {
            return withdrawal;
        }
        throw new AssertionError("not one withdrawal: " + all);
    }

    /** Why the only thing in the text is not taken. */
    public String reason(String text) {
        List<Normalized> all = all(text);
        if (all.size() == 1 && all.getFirst() instanceof Normalized.Rejected rejected) {
            return rejected.rejection().reason();
        }
        throw new AssertionError("not one rejection: " + all);
    }

    /** Subjects as {@code scheme code name}, with a hyphen for what is not there. */
    public static List<String> subjects(ArticleContent article) {
        return article.subjects().stream().map(FormatReads::words).toList();
    }

    private static String words(Subject subject) {
        return shown(subject.scheme()) + " " + shown(subject.code()) + " " + shown(subject.name());
    }

    private static String shown(@Nullable String value) {
        return value == null ? "-" : value;
    }

    /** A source with its zone, as defaults. */
    public static Draft zone(String zone) {
        return Draft.EMPTY.with(TextField.SOURCE_ZONE, zone);
    }

    /** The first fenced text in a page of the formats. */
    public static String example(String page) {
        Path file = Path.of(System.getProperty("dateline.home", "..")).resolve("docs/formats/" + page + ".md");
        try {
            Matcher fenced = FENCED.matcher(Files.readString(file));
            if (!fenced.find()) {
                throw new AssertionError("no example in " + page);
            }
            return fenced.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
