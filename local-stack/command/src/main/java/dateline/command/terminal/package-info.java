/** What a person sees: styles, widths, figures, tables and the line that moves. Pure but for {@link dateline.command.terminal.Terminal}. */
@NullMarked
package dateline.command.terminal;

import org.jspecify.annotations.NullMarked;
