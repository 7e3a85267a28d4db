/** Who may do what: tokens with scopes, and how often they may ask. Pure. */
@NullMarked
package dateline.access;

import org.jspecify.annotations.NullMarked;
