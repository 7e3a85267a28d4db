/** How the services talk to Elasticsearch: addresses, login, trust and time limits of one client, and answers as they are. */
@NullMarked
package dateline.elasticsearch;

import org.jspecify.annotations.NullMarked;
