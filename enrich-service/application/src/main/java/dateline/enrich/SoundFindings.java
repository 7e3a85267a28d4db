package dateline.enrich;

import dateline.finding.Entity;
import dateline.finding.Event;
import dateline.finding.FindingKey;
import dateline.finding.Mention;
import dateline.finding.Participant;
import dateline.finding.Quote;
import dateline.finding.Span;
import dateline.finding.Speaker;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Lets only findings through that keep what every reader relies on: offsets lie in the body and say what the finding says,
 * no character is cut in half, mentions do not overlap, keys are not used twice, and whoever is referred to is there. What
 * breaks this is a finder's fault; it is dropped, and {@link #complaint} says so. For one article; entities come first.
 */
final class SoundFindings {

    private final String body;
    private final Set<FindingKey> entities = new HashSet<>();
    private final BitSet mentioned = new BitSet();
    private int dropped;

    SoundFindings(String body) {
        this.body = body;
    }

    /** In order of first mention. */
    List<Entity> entities(List<Entity> found) {
        return keep(
                found,
                this::isSound,
                Entity::key,
                entity -> entity.mentions().getFirst().span());
    }

    /** In order of start. */
    List<Quote> quotes(List<Quote> found) {
        return keep(found, this::isSound, Quote::key, Quote::span);
    }

    /** In order of start. */
    List<Event> events(List<Event> found) {
        return keep(found, this::isSound, Event::key, Event::span);
    }

    /** What was dropped, in plain words; empty if nothing was. */
    Optional<String> complaint() {
        return dropped == 0
                ? Optional.empty()
                : Optional.of(dropped + (dropped == 1 ? " finding does" : " findings do") + " not fit the text");
    }

    private <T> List<T> keep(List<T> found, Predicate<T> sound, Function<T, FindingKey> key, Function<T, Span> span) {
        Set<FindingKey> keys = new HashSet<>();
        List<T> kept = found.stream()
                .filter(finding -> sound.test(finding) && keys.add(key.apply(finding)))
                .sorted(Comparator.comparing(span))
                .toList();
        dropped += found.size() - kept.size();
        return kept;
    }

    private boolean isSound(Entity entity) {
        var places = new BitSet();
        for (Mention mention : entity.mentions()) {
            int next = places.nextSetBit(mention.start());
            if (!isInBody(mention.span()) || (next >= 0 && next < mention.end())) {
                return false;
            }
            places.set(mention.start(), mention.end());
        }
        if (places.intersects(mentioned)) {
            return false;
        }
        mentioned.or(places);
        entities.add(entity.key());
        return true;
    }

    private boolean isSound(Quote quote) {
        return says(quote.span(), quote.text())
                && (quote.cue() == null || isInBody(quote.cue()))
                && (quote.speaker() == null || isSound(quote.speaker()));
    }

    private boolean isSound(Speaker speaker) {
        return (speaker.mention() == null || isInBody(speaker.mention()))
                && (speaker.entity() == null || entities.contains(speaker.entity()));
    }

    private boolean isSound(Event event) {
        return says(event.span(), event.what())
                && isInBody(event.trigger())
                && says(event.when().span(), event.when().text())
                && Stream.concat(event.participants().stream(), event.places().stream())
                        .map(Participant::entity)
                        .filter(Objects::nonNull)
                        .allMatch(entities::contains);
    }

    private boolean says(Span span, String text) {
        return isInBody(span) && span.length() == text.length() && body.startsWith(text, span.start());
    }

    private boolean isInBody(Span span) {
        return span.end() <= body.length() && !cutsCharacter(span.start()) && !cutsCharacter(span.end());
    }

    private boolean cutsCharacter(int offset) {
        return offset > 0
                && offset < body.length()
                && Character.isHighSurrogate(body.charAt(offset - 1))
                && Character.isLowSurrogate(body.charAt(offset));
    }
}
