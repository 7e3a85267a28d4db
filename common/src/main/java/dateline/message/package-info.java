/**
 * The messages between the services and their JSON. A version is in the topic's name and in the type; new optional fields
 * are additive, readers ignore what they do not know. Each message has a schema and a golden file, held equal by a test.
 */
@NullMarked
package dateline.message;

import org.jspecify.annotations.NullMarked;
