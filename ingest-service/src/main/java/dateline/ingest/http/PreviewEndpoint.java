package dateline.ingest.http;

import dateline.ingest.intake.Rehearsal;
import dateline.ingest.reader.Reading;
import dateline.ingest.reader.Readings;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what would be taken of a request. Nothing is published. */
@RestController
final class PreviewEndpoint {

    private static final int SHOWN = 10;

    /** In characters of bodies, after which no more are shown: they are held all at once. */
    private static final int LARGEST = 1024 * 1024;

    private final Rehearsal rehearsal;
    private final RequestFormat format;

    PreviewEndpoint(Rehearsal rehearsal, RequestFormat format) {
        this.rehearsal = rehearsal;
        this.format = format;
    }

    @PostMapping("/v1/articles:preview")
    PreviewAnswer preview(HttpServletRequest request) throws IOException {
        Submission submission = Submission.of(request);
        List<PreviewAnswer.Entry> entries = new ArrayList<>();
        long characters = 0;
        try (Readings readings = format.articles(request, submission)) {
            @Nullable Reading reading = readings.next();
            while (reading != null && entries.size() < SHOWN && characters < LARGEST) {
                PreviewAnswer.Entry entry = entry(reading);
                entries.add(entry);
                characters +=
                        entry.article() == null ? 0 : entry.article().body().length();
                reading = readings.next();
            }
            return new PreviewAnswer(entries, reading != null);
        }
    }

    private PreviewAnswer.Entry entry(Reading reading) {
        return switch (reading) {
            case Reading.Found found -> PreviewAnswer.Entry.of(found, rehearsal.rehearse(found.draft()));
            case Reading.Unreadable unreadable -> PreviewAnswer.Entry.of(unreadable);
        };
    }
}
