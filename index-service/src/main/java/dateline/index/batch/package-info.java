/**
 * Writing one poll's worth of messages so that a repeat, a late arrival or a writer frozen at any point changes nothing. The
 * steps and the reasons are in {@link dateline.index.batch.BatchWriter}; what answers is behind
 * {@link dateline.index.batch.DocumentStore}, so that all of it runs against a model of Elasticsearch as well.
 */
@NullMarked
package dateline.index.batch;

import org.jspecify.annotations.NullMarked;
