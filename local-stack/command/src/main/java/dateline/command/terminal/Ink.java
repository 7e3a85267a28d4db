package dateline.command.terminal;

/** Puts styles on text, or leaves it plain where nobody could see them. */
public enum Ink {
    PLAIN {
        @Override
        public String paint(Style style, String text) {
            return text;
        }
    },
    ANSI {
        @Override
        public String paint(Style style, String text) {
            return text.isEmpty() ? text : style.start() + text + END;
        }
    };

    private static final String END = "\u001b[0m";

    /** The text in the style. */
    public abstract String paint(Style style, String text);
}
