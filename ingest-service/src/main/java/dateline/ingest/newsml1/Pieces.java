package dateline.ingest.newsml1;

import dateline.ingest.article.DraftBuilder;
import dateline.ingest.article.TextField;
import dateline.ingest.nitf.NitfStory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The texts of an item. Where a component says that it is the body, that is the body; else everything is that does not say to be
 * something else. For one item.
 */
final class Pieces {

    private static final Set<String> BODY =
            Set.of("main", "main text", "maintext", "body", "body text", "text", "story");

    private static final Set<String> BESIDE = Set.of(
            "headline",
            "subheadline",
            "byline",
            "dateline",
            "slugline",
            "keywordline",
            "summary",
            "abstract",
            "caption",
            "contact",
            "copyright",
            "advisory",
            "editor's note",
            "stylesheet",
            "logo",
            "photo",
            "picture",
            "graphic",
            "video",
            "audio",
            "supplementary",
            "related");

    private final List<Piece> found = new ArrayList<>();
    private Optional<NitfStory> story = Optional.empty();
    private String instead = "no content";

    private record Piece(String role, String text) {}

    void add(String role, String text) {
        if (!text.isBlank()) {
            found.add(new Piece(role.toLowerCase(Locale.ROOT), text));
        }
    }

    void add(String role, NitfStory read) {
        add(role, read.text());
        story = story.or(() -> Optional.of(read));
    }

    /** What there is beside text. */
    void insteadOfText(String what) {
        instead = what;
    }

    String instead() {
        return instead;
    }

    int count() {
        return found.size();
    }

    void tell(DraftBuilder draft) {
        boolean named = found.stream().anyMatch(piece -> BODY.contains(piece.role));
        draft.put(
                TextField.BODY,
                found.stream()
                        .filter(piece -> named ? BODY.contains(piece.role) : !BESIDE.contains(piece.role))
                        .map(Piece::text)
                        .collect(Collectors.joining("\n\n")));
        story.ifPresent(told -> {
            draft.putIfUnsaid(TextField.TITLE, told.headline().orElse(null));
            draft.putIfUnsaid(TextField.LANGUAGE, told.language().orElse(null));
            draft.putIfUnsaid(TextField.RIGHTS, told.rights().orElse(null));
            told.authors().forEach(draft::author);
        });
        found.stream()
                .filter(piece -> piece.role.equals("headline"))
                .findFirst()
                .ifPresent(piece -> draft.putIfUnsaid(TextField.TITLE, piece.text));
    }
}
