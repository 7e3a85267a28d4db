package dateline.findings.entity;

import dateline.finding.EntityType;
import dateline.finding.GazetteerPlace;
import dateline.findings.place.Gazetteer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Links the names of places: the same words, or different names of one country ("U.S.", "America"). */
final class PlaceLinker {

    private final Gazetteer gazetteer;

    PlaceLinker(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<Cluster> link(List<NameMention> mentions) {
        Map<String, Cluster> clusters = new LinkedHashMap<>();
        for (NameMention mention : mentions) {
            clusters.computeIfAbsent(identity(mention), key -> new Cluster(EntityType.PLACE))
                    .add(mention);
        }
        return new ArrayList<>(clusters.values());
    }

    private String identity(NameMention mention) {
        return gazetteer
                .country(mention.text())
                .map(GazetteerPlace::gazetteerId)
                .orElse(mention.words().key());
    }
}
