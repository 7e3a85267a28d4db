package dateline.findings.timeline.expression;

/** The parts into which news divide a day, with the hours they are taken to last. */
enum PartOfDay {
    MORNING(6, 6),
    AFTERNOON(12, 6),
    EVENING(18, 6),
    /** Runs into the next day. */
    NIGHT(21, 6);

    private final int firstHour;
    private final int hours;

    PartOfDay(int firstHour, int hours) {
        this.firstHour = firstHour;
        this.hours = hours;
    }

    int firstHour() {
        return firstHour;
    }

    int hours() {
        return hours;
    }
}
