package dateline.findings.entity;

import dateline.finding.EntityType;
import dateline.finding.GazetteerPlace;
import dateline.findings.place.Gazetteer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which place of a name is meant: the one in the country or division written behind it ("Paris, Texas"), else the best known. */
final class PlaceContext {

    private final String body;
    private final Gazetteer gazetteer;
    private final Map<Integer, NameMention> placeAt = new HashMap<>();

    PlaceContext(String body, Gazetteer gazetteer, List<Cluster> clusters) {
        this.body = body;
        this.gazetteer = gazetteer;
        for (Cluster cluster : clusters) {
            if (cluster.type() == EntityType.PLACE) {
                cluster.names().forEach(name -> placeAt.put(name.start(), name));
            }
        }
    }

    Optional<GazetteerPlace> of(Cluster place) {
        return place.names().stream()
                .flatMap(name -> within(name).stream())
                .findFirst()
                .or(() -> gazetteer.lookup(place.canonical().text()));
    }

    private Optional<GazetteerPlace> within(NameMention name) {
        NameMention next = placeAt.get(name.end() + 2);
        return next != null && body.startsWith(", ", name.end())
                ? gazetteer.lookup(name.text(), next.text())
                : Optional.empty();
    }
}
