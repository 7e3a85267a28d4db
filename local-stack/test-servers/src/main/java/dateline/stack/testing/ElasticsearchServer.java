package dateline.stack.testing;

import java.net.URI;

/** A node that is ready and shared: a test uses indices with names of its own, or deletes what it finds first. */
public interface ElasticsearchServer {

    /** Root of the HTTP interface, without a path and without credentials. */
    URI uri();
}
