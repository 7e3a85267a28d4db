package dateline.query.http;

import dateline.query.question.Parameters;
import dateline.query.question.Unacceptable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** What an answer can be written as. */
enum Format {
    JSON("application/json"),
    ATOM("application/atom+xml"),
    JSONFEED("application/feed+json"),
    CSV("text/csv;charset=UTF-8"),
    ICS("text/calendar;charset=UTF-8");

    private final String type;

    Format(String type) {
        this.type = type;
    }

    MediaType type() {
        return MediaType.parseMediaType(type);
    }

    /**
     * As {@code format} says, else as {@code Accept} does, else the first.
     *
     * @throws Unacceptable if it is asked for by name and not offered
     */
    static Format chosen(Parameters given, @Nullable String accept, List<Format> offered) {
        Optional<Format> named = given.choice("format", Format.class);
        if (named.isPresent()) {
            if (!offered.contains(named.get())) {
                throw new Unacceptable(
                        "format",
                        "is " + word(named.get()),
                        "give one of " + offered.stream().map(Format::word).collect(Collectors.joining(", ")));
            }
            return named.get();
        }
        return accepted(accept).stream()
                .flatMap(wanted -> offered.stream().filter(format -> wanted.includes(format.type())))
                .findFirst()
                .orElse(offered.getFirst());
    }

    private static List<MediaType> accepted(@Nullable String accept) {
        if (accept == null) {
            return List.of();
        }
        try {
            List<MediaType> types = new ArrayList<>(MediaType.parseMediaTypes(accept));
            MimeTypeUtils.sortBySpecificity(types);
            return types;
        } catch (InvalidMediaTypeException e) {
            return List.of();
        }
    }

    private static String word(Format format) {
        return format.name().toLowerCase(Locale.ROOT);
    }
}
