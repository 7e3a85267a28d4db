package dateline.findings.place;

/**
 * The middle of where people live: the mean of their cities as vectors from the centre of the Earth, weighed by population, so
 * that a country on both sides of the 180th meridian is not put on the wrong side of the globe.
 */
final class PeopleCentre {

    private double x;
    private double y;
    private double z;
    private long population;

    void add(double latitude, double longitude, int people) {
        double north = Math.toRadians(latitude);
        double east = Math.toRadians(longitude);
        x += people * Math.cos(north) * Math.cos(east);
        y += people * Math.cos(north) * Math.sin(east);
        z += people * Math.sin(north);
        population += people;
    }

    long population() {
        return population;
    }

    /** Degrees north, to 1/10,000. */
    double latitude() {
        return rounded(Math.toDegrees(Math.atan2(z, Math.hypot(x, y))));
    }

    double longitude() {
        return rounded(Math.toDegrees(Math.atan2(y, x)));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 10_000) / 10_000.0;
    }
}
