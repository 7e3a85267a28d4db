package dateline.ingest.feed;

import dateline.ingest.fetch.Validators;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of the latest answer that was read to its end.
 *
 * @param movedTo where permanent redirects led to
 * @param answeredBy the address that the validators came from
 * @param hash of the bytes: servers without validators send the same again and again
 */
public record Memory(
        @Nullable URI movedTo,
        @Nullable URI answeredBy,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable String hash) {

    static final Memory NONE = new Memory(null, null, null, null, null);

    Optional<Validators> validators() {
        return Optional.ofNullable(answeredBy)
                .map(address -> new Validators(address, Optional.ofNullable(etag), Optional.ofNullable(lastModified)));
    }

    Memory moved(Optional<URI> to) {
        return new Memory(to.orElse(movedTo), answeredBy, etag, lastModified, hash);
    }

    /** Where the next answer has to be read again, be it the same. */
    Memory unanswered() {
        return new Memory(movedTo, null, null, null, null);
    }

    Memory answered(Optional<Validators> validators, String bytes) {
        return new Memory(
                movedTo,
                validators.map(Validators::address).orElse(null),
                validators.flatMap(Validators::etag).orElse(null),
                validators.flatMap(Validators::lastModified).orElse(null),
                bytes);
    }
}
