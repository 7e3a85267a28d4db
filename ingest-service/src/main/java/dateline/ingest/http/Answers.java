package dateline.ingest.http;

import dateline.article.ArticleId;
import dateline.http.Problem;
import dateline.ingest.intake.Outcome;
import dateline.ingest.intake.Unavailable;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** From outcomes to responses. */
final class Answers {

    private Answers() {}

    /** Waits for the acknowledgement, which is bounded by the producer's time limit. */
    static <T> T await(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Unavailable unavailable) {
                throw unavailable;
            }
            throw e;
        }
    }

    static ResponseEntity<ArticleAnswer> of(Outcome outcome, int ignoredFields) {
        return switch (outcome) {
            case Outcome.Accepted(var receipt) ->
                answer(
                        HttpStatus.ACCEPTED,
                        ArticleAnswer.of(receipt.id(), receipt.revision(), outcome.word(), ignoredFields));
            case Outcome.Held(var hold) ->
                answer(
                        HttpStatus.ACCEPTED,
                        ArticleAnswer.of(hold.id(), hold.revision(), outcome.word(), hold.until(), ignoredFields));
            case Outcome.Unchanged(var known) ->
                answer(HttpStatus.OK, ArticleAnswer.of(known.id(), known.revision(), outcome.word(), ignoredFields));
            case Outcome.Superseded(var known) ->
                answer(HttpStatus.OK, ArticleAnswer.of(known.id(), known.revision(), outcome.word(), ignoredFields));
            case Outcome.Barred(var receipt) ->
                answer(
                        HttpStatus.OK,
                        ArticleAnswer.of(receipt.id(), receipt.revision(), outcome.word(), ignoredFields));
            case Outcome.Rejected(var rejection) -> throw Faults.problem(rejection);
        };
    }

    private static ResponseEntity<ArticleAnswer> answer(HttpStatus status, ArticleAnswer answer) {
        return ResponseEntity.status(status)
                .location(URI.create(answer.receipt()))
                .body(answer);
    }

    static ArticleId id(String written) {
        try {
            return new ArticleId(written);
        } catch (IllegalArgumentException e) {
            throw Problem.of(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
        }
    }
}
