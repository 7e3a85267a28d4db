package dateline.findings.timeline.expression;

/** The seasons of the northern hemisphere by whole months; a winter belongs to the year in which it begins. */
enum Season {
    SPRING(3),
    SUMMER(6),
    AUTUMN(9),
    WINTER(12);

    private final int firstMonth;

    Season(int firstMonth) {
        this.firstMonth = firstMonth;
    }

    int firstMonth() {
        return firstMonth;
    }
}
