package dateline.query.question;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Near a point or near a place of a name, which the articles themselves have to tell the position of. */
public sealed interface Near {

    /** How far around. */
    int kilometres();

    /** Degrees, WGS 84. */
    record Point(double latitude, double longitude, int kilometres) implements Near {}

    /** A place by its name. */
    record Place(String name, int kilometres) implements Near {}

    Pattern POINT = Pattern.compile("(-?\\d{1,2}(?:\\.\\d{1,8})?)\\s*,\\s*(-?\\d{1,3}(?:\\.\\d{1,8})?)");

    /**
     * As written, {@code 35.1,33.4} or {@code Nicosia}.
     *
     * @throws Unacceptable if it is a point that is not on Earth
     */
    static Near read(String written, int kilometres) {
        Matcher point = POINT.matcher(written);
        if (!point.matches()) {
            return new Place(written, kilometres);
        }
        double latitude = Double.parseDouble(point.group(1));
        double longitude = Double.parseDouble(point.group(2));
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            throw new Unacceptable(
                    "near", "is " + written, "give latitude and longitude in degrees, such as 35.1,33.4, or a place");
        }
        return new Point(latitude, longitude, kilometres);
    }
}
