package dateline.index.elasticsearch;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How new indices are laid out; an existing one is left as it is.
 *
 * @param replicas 0 for a single node, where a replica could not be placed
 */
@ConfigurationProperties("dateline.index.indices")
public record IndexSettings(
        @DefaultValue("1") int shards, @DefaultValue("0") int replicas) {
    public IndexSettings {
        if (shards < 1 || replicas < 0) {
            throw new IllegalArgumentException("indices of " + shards + " shards and " + replicas + " replicas");
        }
    }
}
