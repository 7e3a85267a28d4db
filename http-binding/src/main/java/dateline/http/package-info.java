/** How the services answer HTTP: errors as problem documents by RFC 9457, who asks, the contract, and no open door to others. */
@NullMarked
package dateline.http;

import org.jspecify.annotations.NullMarked;
