package dateline.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.query.testing.Examples;
import dateline.timeline.Timeline;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTest {

    @Test
    void aDayIsAnEntryOfThatDayWithItsSource() {
        String calendar = Calendar.of(
                "Timeline",
                Timeline.merged(List.of(
                        Examples.event("a", 0, "met; at last", List.of("Ana Ruiz"), "2026-03-02", "scheduled"))));

        assertThat(calendar)
                .contains("DTSTART;VALUE=DATE:20260302\r\nDTEND;VALUE=DATE:20260303\r\n")
                .contains("SUMMARY:Ana Ruiz met\\; at last\r\n")
                .contains("STATUS:TENTATIVE\r\n")
                .contains("URL:https://coast.example/a\r\n");
    }

    @Test
    void noTextEndsALineOrBeginsAnEntry() {
        String hostile = "met\r\nEND:VEVENT\r\nBEGIN:VEVENT\nATTACH:file:///etc/passwd \u2028 " + "ü".repeat(200);

        String calendar = Calendar.of(
                "Timeline",
                Timeline.merged(
                        List.of(Examples.event("a", 0, hostile, List.of("Ana Ruiz"), "2026-03-02", "asserted"))));

        assertThat(calendar.split("\r\n")).filteredOn("BEGIN:VEVENT"::equals).hasSize(1);
        assertThat(calendar.split("\r\n")).noneMatch(line -> line.startsWith("ATTACH"));
        assertThat(calendar.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(calendar.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }

    @Test
    void aCellThatASpreadsheetWouldCalculateIsText() {
        String table = TimelineTable.of(Timeline.merged(
                List.of(Examples.event("a", 0, "met", List.of("=HYPERLINK(\"x\")"), "2026-03-02", "asserted"))));

        assertThat(table).contains("\"'=HYPERLINK(\"\"x\"\")\"");
    }
}
