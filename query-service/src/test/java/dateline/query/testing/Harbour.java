package dateline.query.testing;

import dateline.finding.EntityType;
import dateline.finding.EventStatus;
import dateline.message.ArticleEnriched;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is written of a small harbour: one article with everything in it, and many with little. */
public final class Harbour {

    private Harbour() {}

    /** The small articles have a ferry each, on days in a row. */
    public static List<ArticleEnriched> articles(int ferries) {
        List<ArticleEnriched> all = new ArrayList<>();
        all.add(reopens());
        all.add(Draft.of(
                        "rumour",
                        "Harbour not sold",
                        "Larnaca harbour was not sold on 27 February, Ana Ruiz told the council.")
                .from("island", null)
                .published("2026-03-04")
                .entity(EntityType.PERSON, "Ana Ruiz")
                .place("Larnaca", 34.92, 33.63)
                .event(
                        "Larnaca harbour was not sold on 27 February",
                        "sold",
                        "27 February",
                        LocalDate.of(2026, 2, 27),
                        "Ana Ruiz",
                        "Larnaca")
                .but(EventStatus.NEGATED)
                .message());
        for (int i = 1; i <= ferries; i++) {
            LocalDate day = LocalDate.of(2025, 1, 1).plusDays(i);
            all.add(Draft.of("ferry" + i, "Ferry " + i + " sails", "Ferry " + i + " left Limassol on " + day + ".")
                    .from("island", null)
                    .published(day.toString())
                    .place("Limassol", 34.68, 33.04)
                    .event("Ferry " + i + " left Limassol on " + day, "left", day.toString(), day, "Limassol")
                    .message());
        }
        return all;
    }

    private static ArticleEnriched reopens() {
        return Draft.of("harbour", "Harbour reopens", """
                        “Ships are welcome,” said Eleni Marou, who runs the harbour of Larnaca.

                        She reopened Larnaca harbour on Monday. “We waited for this day,” said Ana Ruiz of the Coast Union, “and it came.”

                        The first pier was built in 1998. A second pier opens on 14 March, the union says.""")
                .at("https://coast.example/harbour")
                .entity(EntityType.PERSON, "Eleni Marou")
                .entity(EntityType.PERSON, "Ana Ruiz")
                .entity(EntityType.ORGANISATION, "Coast Union")
                .place("Larnaca", 34.92, 33.63)
                .quote("Ships are welcome,", "Eleni Marou")
                .quote("We waited for this day,", "Ana Ruiz")
                .event(
                        "She reopened Larnaca harbour on Monday.",
                        "reopened",
                        "Monday",
                        LocalDate.of(2026, 3, 2),
                        "Eleni Marou",
                        "Larnaca")
                .event(
                        "The first pier was built in 1998.",
                        "built",
                        "1998",
                        LocalDate.of(1998, 1, 1),
                        "Larnaca",
                        "Larnaca")
                .event("A second pier opens on 14 March", "opens", "14 March", LocalDate.of(2026, 3, 14), "Coast Union")
                .but(EventStatus.SCHEDULED)
                .message();
    }
}
