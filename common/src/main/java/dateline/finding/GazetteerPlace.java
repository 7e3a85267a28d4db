package dateline.finding;

import org.jspecify.annotations.Nullable;

/**
 * Where a place is, by a gazetteer.
 *
 * @param gazetteerId with its gazetteer in front, such as {@code geonames:323786} or {@code iso3166:TR}
 * @param latitude degrees north, WGS 84; null, with the longitude, where the gazetteer gives no point
 * @param countryCode ISO 3166-1 alpha-2
 */
public record GazetteerPlace(
        String gazetteerId,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String countryCode) {
    public GazetteerPlace {
        if ((latitude == null) != (longitude == null)) {
            throw new IllegalArgumentException("a point has both co-ordinates: " + gazetteerId);
        }
        if (latitude != null && longitude != null && (Math.abs(latitude) > 90 || Math.abs(longitude) > 180)) {
            throw new IllegalArgumentException("no such point: " + latitude + ", " + longitude);
        }
    }
}
