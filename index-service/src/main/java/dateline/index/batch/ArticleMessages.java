package dateline.index.batch;

import dateline.article.ArticleId;
import dateline.message.EnrichedMessage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The messages of one article within a batch, in their order. */
record ArticleMessages(ArticleId id, List<EnrichedMessage> messages) {

    static List<ArticleMessages> group(List<EnrichedMessage> messages) {
        Map<ArticleId, List<EnrichedMessage>> groups = new LinkedHashMap<>();
        for (EnrichedMessage message : messages) {
            groups.computeIfAbsent(message.id(), id -> new ArrayList<>()).add(message);
        }
        return groups.entrySet().stream()
                .map(group -> new ArticleMessages(group.getKey(), group.getValue()))
                .toList();
    }
}
