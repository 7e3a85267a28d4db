package dateline.evaluation.quote;

import dateline.evaluation.quote.GoldArticle.GoldQuote;
import dateline.finding.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the articles of quotes-world: JSON Lines, offsets in code points. */
final class QuotesWorld {

    private QuotesWorld() {}

    static List<GoldArticle> read(Path file) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        List<GoldArticle> articles = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            articles.add(article(mapper.readTree(line)));
        }
        return articles;
    }

    private static GoldArticle article(JsonNode node) {
        String body = node.get("body").asString();
        List<GoldQuote> quoted = new ArrayList<>();
        for (JsonNode quote : node.get("quotes")) {
            String kind = quote.get("kind").asString();
            quoted.add(quote(quote, body, kind.equals("speech"), !kind.equals("none")));
        }
        List<GoldQuote> reports = new ArrayList<>();
        for (JsonNode report : node.get("indirect")) {
            reports.add(
                    quote(report, body, true, report.get("clause").asString().equals("finite")));
        }
        return new GoldArticle(node.get("id").asString(), body, quoted, reports);
    }

    private static GoldQuote quote(JsonNode node, String body, boolean speech, boolean counted) {
        JsonNode speaker = node.path("speaker");
        JsonNode name = node.path("name");
        @Nullable Span mention = speaker.isObject() ? span(speaker, body) : null;
        return new GoldQuote(span(node, body), speech, counted, mention, name.isString() ? name.asString() : null);
    }

    private static Span span(JsonNode node, String body) {
        return new Span(
                body.offsetByCodePoints(0, node.get("start").asInt()),
                body.offsetByCodePoints(0, node.get("end").asInt()));
    }
}
