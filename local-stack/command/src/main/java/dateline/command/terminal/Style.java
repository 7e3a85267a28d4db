package dateline.command.terminal;

/** How a piece of text stands out. Each is also told by something that is no colour: weight, line or a label in the text. */
public enum Style {
    HEADING("1"),
    PERSON("1"),
    OTHER_NAME("4"),
    QUOTE("3;38;5;31"),
    FAINT("2"),
    GOOD("38;5;36"),
    BAD("1;38;5;166");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String start() {
        return "\u001b[" + code + "m";
    }
}
