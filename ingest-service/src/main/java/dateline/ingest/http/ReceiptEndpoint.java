package dateline.ingest.http;

import dateline.ingest.intake.Receipts;
import dateline.message.MessageJson;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What is remembered of an article, in the JSON of the topic. */
@RestController
final class ReceiptEndpoint {

    private final Receipts receipts;
    private final MessageJson json;

    ReceiptEndpoint(Receipts receipts, MessageJson json) {
        this.receipts = receipts;
        this.json = json;
    }

    @GetMapping("/v1/receipts/{id}")
    ResponseEntity<byte[]> receipt(@PathVariable String id) {
        return receipts.find(Answers.id(id))
                .map(receipt -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(json.encode(receipt)))
                .orElseThrow(() -> Problem.of(HttpStatus.NOT_FOUND, "there is no receipt of article " + id));
    }
}
