/** The service that takes articles in. Here everything is wired together; the parts know nothing of Spring but for the HTTP side. */
@NullMarked
package dateline.ingest;

import org.jspecify.annotations.NullMarked;
