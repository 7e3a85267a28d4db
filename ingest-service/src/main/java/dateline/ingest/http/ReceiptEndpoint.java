package dateline.ingest.http;

import dateline.article.ArticleId;
import dateline.http.Problem;
import dateline.ingest.held.HoldBoard;
import dateline.ingest.intake.Receipts;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What is remembered of an article. */
@RestController
final class ReceiptEndpoint {

    private final Receipts receipts;
    private final HoldBoard holds;

    ReceiptEndpoint(Receipts receipts, HoldBoard holds) {
        this.receipts = receipts;
        this.holds = holds;
    }

    @GetMapping("/v1/receipts/{id}")
    ReceiptAnswer receipt(@PathVariable String id) {
        ArticleId article = Answers.id(id);
        return ReceiptAnswer.of(receipts.find(article), holds.find(article))
                .orElseThrow(() -> Problem.of(HttpStatus.NOT_FOUND, "there is no receipt of article " + id));
    }
}
