package dateline.ingest.http;

import dateline.article.ArticleId;
import dateline.http.Problem;
import dateline.ingest.intake.BatchBroken;
import dateline.ingest.intake.BatchIntake;
import dateline.ingest.intake.BatchSum;
import dateline.ingest.intake.Intake;
import dateline.ingest.intake.Outcome;
import dateline.ingest.intake.Restored;
import dateline.ingest.intake.Unavailable;
import dateline.ingest.reader.CorruptInput;
import dateline.ingest.reader.Reading;
import dateline.ingest.reader.Readings;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Articles in, one or many; bars and their lifting. A 2xx is said only after Kafka has acknowledged. */
@RestController
final class ArticleEndpoint {

    private final Intake intake;
    private final BatchIntake batches;
    private final RequestFormat format;

    ArticleEndpoint(Intake intake, BatchIntake batches, RequestFormat format) {
        this.intake = intake;
        this.batches = batches;
        this.format = format;
    }

    @PostMapping("/v1/articles")
    ResponseEntity<ArticleAnswer> take(HttpServletRequest request) throws IOException {
        Submission submission = Submission.of(request);
        try (Readings readings = format.article(request, submission)) {
            return switch (only(readings)) {
                case null -> throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "there is no article");
                case Reading.Unreadable(long line, var rejection) -> throw Faults.problem(rejection);
                case Reading.Found(long line, var draft, int ignored) ->
                    Answers.of(Answers.await(intake.take(draft, submission.lane(), submission.traceparent())), ignored);
            };
        }
    }

    private static @Nullable Reading only(Readings readings) throws IOException {
        @Nullable Reading first = readings.next();
        return switch (first == null ? null : readings.next()) {
            case null -> first;
            case Reading.Unreadable(long line, var rejection) -> throw Faults.problem(rejection);
            case Reading.Found second ->
                throw Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "there is more than one article; several go to /v1/articles:batch");
        };
    }

    @PostMapping("/v1/articles:batch")
    BatchSum takeAll(HttpServletRequest request) throws IOException, InterruptedException {
        Submission submission = Submission.of(request);
        try (Readings readings = format.articles(request, submission)) {
            return batches.take(readings, submission.lane(), submission.traceparent(), rejection -> {});
        } catch (BatchBroken broken) {
            throw broken(broken);
        }
    }

    private static Problem broken(BatchBroken broken) throws IOException {
        return switch (broken.getCause()) {
            case Unavailable unavailable -> Faults.problem(unavailable).with("sum", broken.sum());
            case CorruptInput corrupt ->
                Problem.of(
                                HttpStatus.BAD_REQUEST,
                                corrupt.getMessage() + " after number "
                                        + broken.sum().read())
                        .with("sum", broken.sum());
            case IOException lost -> throw lost;
            case null -> throw new IllegalStateException(broken);
            case Throwable bug -> throw new IllegalStateException(bug);
        };
    }

    @DeleteMapping("/v1/articles/{id}")
    ResponseEntity<ArticleAnswer> bar(@PathVariable String id, HttpServletRequest request) {
        @Nullable String reason = Submission.parameter(request, "reason").orElse(null);
        ArticleId article = Answers.id(id);
        String trace = Submission.traceparent(request);
        CompletableFuture<Outcome> outcome =
                erases(request) ? intake.erase(article, reason, trace) : intake.bar(article, reason, trace);
        return Answers.of(Answers.await(outcome), 0);
    }

    private static boolean erases(HttpServletRequest request) {
        return switch (Submission.parameter(request, "erase").orElse("false")) {
            case "true" -> true;
            case "false" -> false;
            case String other -> throw Problem.of(HttpStatus.BAD_REQUEST, "erase is true or false, not " + other);
        };
    }

    @PostMapping("/v1/articles/{id}/restore")
    RestoreAnswer restore(@PathVariable String id, HttpServletRequest request) {
        return switch (Answers.await(intake.restore(Answers.id(id), Submission.traceparent(request)))) {
            case Restored.Lifted(var receipt, boolean republished) ->
                new RestoreAnswer(receipt.id(), receipt.revision(), "restored", republished);
            case Restored.NotBarred(var receipt) ->
                throw Problem.of(HttpStatus.CONFLICT, "article " + receipt.id() + " is not barred");
            case Restored.Unknown() -> throw Problem.of(HttpStatus.NOT_FOUND, "there is no receipt of article " + id);
        };
    }
}
