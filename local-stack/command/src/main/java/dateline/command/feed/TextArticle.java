package dateline.command.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A text and what stands beside it as one article in JSON. The first line that is not blank is the title, unless the fields
 * beside it name one: then all of the text is the body, as it is for a text of one line.
 */
final class TextArticle {

    private static final JsonMapper JSON = new JsonMapper();

    private TextArticle() {}

    static InputLine read(String file, byte[] text, byte[] fields) {
        try {
            ObjectNode article = fields(fields);
            String all = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text))
                    .toString()
                    .replace("\ufeff", "")
                    .strip();
            int end = all.indexOf('\n');
            if (article.has("title") || end < 0) {
                article.put("body", all);
            } else {
                article.put("title", all.substring(0, end).strip());
                article.put("body", all.substring(end).strip());
            }
            return new InputLine.Article(file, 1, JSON.writeValueAsBytes(article));
        } catch (CharacterCodingException _) {
            return new InputLine.Unreadable(file, 1, "not UTF-8");
        } catch (JacksonException e) {
            return new InputLine.Unreadable(
                    file, 1, "the file beside it is not a JSON object: " + e.getOriginalMessage());
        }
    }

    private static ObjectNode fields(byte[] fields) {
        JsonNode node = JSON.readTree(fields);
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new JacksonException("it is " + node.getNodeType()) {};
    }
}
