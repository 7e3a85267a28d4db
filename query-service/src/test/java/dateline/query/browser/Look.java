package dateline.query.browser;

/** How a page is looked at. */
public enum Look {
    LIGHT(1280, "screen", "light"),
    DARK(1280, "screen", "dark"),
    /** As wide as a small telephone. */
    NARROW(360, "screen", "light"),
    /** As wide as a sheet of A4 without its margins. */
    PRINT(718, "print", "light");

    private final int width;
    private final String medium;
    private final String scheme;

    Look(int width, String medium, String scheme) {
        this.width = width;
        this.medium = medium;
        this.scheme = scheme;
    }

    /** Of the window, in pixels of CSS. */
    public int width() {
        return width;
    }

    String medium() {
        return medium;
    }

    String scheme() {
        return scheme;
    }
}
