/**
 * A plugin for the bare Elasticsearch server of the local stack. The real distribution has all of this in modules that are
 * not published as artifacts; the names and settings here are theirs, so that one mapping works on both.
 */
@NullMarked
package dateline.stack.elasticsearch.plugin;

import org.jspecify.annotations.NullMarked;
