package dateline.findings.entity;

import dateline.finding.Entity;
import dateline.finding.EntityType;
import dateline.finding.MentionKind;
import dateline.findings.Analysis;
import dateline.findings.ArticleText;
import dateline.findings.place.Gazetteer;
import dateline.text.Deadline;
import java.util.List;

/** The entities of a literal text, told in words. */
record Found(String body, List<Entity> entities) {

    private static final EntityFinder FINDER = new EntityFinder(Gazetteer.fromClasspath());

    static Found in(String body) {
        ArticleText article = Analysis.of(body);
        return new Found(body, FINDER.find(article, Deadline.NONE).all());
    }

    /** Canonical names in order of first mention. */
    List<String> names(EntityType type) {
        return entities.stream()
                .filter(entity -> entity.type() == type)
                .map(Entity::name)
                .toList();
    }

    List<String> persons() {
        return names(EntityType.PERSON);
    }

    List<String> organisations() {
        return names(EntityType.ORGANISATION);
    }

    List<String> places() {
        return names(EntityType.PLACE);
    }

    Entity entity(String name) {
        return entities.stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among "
                        + entities.stream().map(Entity::name).toList()));
    }

    /** The words of all mentions in order. */
    List<String> mentions(String name) {
        return entity(name).mentions().stream()
                .map(mention -> mention.span().of(body))
                .toList();
    }

    List<String> mentions(String name, MentionKind kind) {
        return entity(name).mentions().stream()
                .filter(mention -> mention.kind() == kind)
                .map(mention -> mention.span().of(body))
                .toList();
    }
}
