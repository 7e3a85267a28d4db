package dateline.ingest.article;

import java.util.Optional;

/** What is kept of sources. Thread-safe. Every call may fail with an exception that says that it is not known yet. */
public interface KnownSources {

    /** Nothing is kept of any. */
    KnownSources NONE = new KnownSources() {
        @Override
        public Optional<KnownSource> named(String id) {
            return Optional.empty();
        }

        @Override
        public Optional<KnownSource> ofHost(String host) {
            return Optional.empty();
        }
    };

    /** The source that a sender names: by its id, or by a host of its pages. */
    Optional<KnownSource> named(String id);

    /** The source whose pages lie on a host, or above it. */
    Optional<KnownSource> ofHost(String host);
}
