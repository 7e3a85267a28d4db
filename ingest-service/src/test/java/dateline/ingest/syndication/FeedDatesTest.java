package dateline.ingest.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tue, 03 Mar 2026 09:30:00 +0200        | 2026-03-03T09:30+02:00
            Tue, 03 Mar 2026 09:30:00 GMT          | 2026-03-03T09:30Z
            Tue, 3 Mar 2026 09:30 EST              | 2026-03-03T09:30-05:00
            Tue,03 Mar 26 09:30:15 pdt             | 2026-03-03T09:30:15-07:00
            03 Mar 98 09:30:15 UT                  | 1998-03-03T09:30:15Z
            Tue, 03 March 2026 09:30:00 GMT+1      | 2026-03-03T09:30+01:00
            Tue, 03 Mar 2026 09:30:00 UTC-05:30    | 2026-03-03T09:30-05:30
            Tue, 03 Mar 2026 09:30:00 Europe/Paris | 2026-03-03T09:30+01:00
            Tue, 03 Mar 2026 09:30:60 -0000        | 2026-03-03T09:30:59Z
            Tue, 03 Mar 2026 09:30:00 +0100 (CET)  | 2026-03-03T09:30+01:00
            Tue, 03 Mar 2026 09:30:00 IST          | 2026-03-03T09:30
            Tue, 03 Mar 2026 09:30:00              | 2026-03-03T09:30
            Tue, 03 Mar 2026                       | 2026-03-03
            Tuesday, March 3, 2026 9:30 PM EDT     | 2026-03-03T21:30-04:00
            March 3rd, 2026 at 12:05 a.m.          | 2026-03-03T00:05
            Mar 3, 2026                            | 2026-03-03
            Tue Mar  3 09:30:00 CET 2026           | 2026-03-03T09:30+01:00
            Tue Mar 3 09:30:00 2026                | 2026-03-03T09:30
            2026-03-03T09:30:00+02:00              | 2026-03-03T09:30+02:00
            2026-03-03T09:30:00.250Z               | 2026-03-03T09:30:00.250Z
            2026-03-03T09:30Z                      | 2026-03-03T09:30Z
            2026-03-03t09:30:00z                   | 2026-03-03T09:30Z
            2026-03-03 09:30:00 +0200              | 2026-03-03T09:30+02:00
            2026-03-03 09:30:00.0                  | 2026-03-03T09:30
            2026-03-03T09:30:00 EST                | 2026-03-03T09:30-05:00
            2026/03/03 9:30                        | 2026-03-03T09:30
            20260303T093000Z                       | 2026-03-03T09:30Z
            20260303                               | 2026-03-03
            2026-03-03                             | 2026-03-03
            """)
    void datesOfFeedsAreReadWithTheirOffsets(String written, String iso) {
        assertThat(FeedDates.iso(written)).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026",
                "31 Jun 2026 09:30:00 GMT",
                "Tue, 03 Xyz 2026 09:30:00 GMT",
                "03/04/2026",
                "Tue, 03 Mar 2026 25:30:00 GMT",
                "Tue, 03 Mar 2026 09:30:00 +9900"
            })
    void whatIsNoDateOrCouldBeTwoIsNotRead(String written) {
        assertThat(FeedDates.iso(written)).isEmpty();
    }

    @Test
    void aLongLineIsReadInOneGo() {
        assertThat(FeedDates.iso("Tue, " + "3 ".repeat(50_000))).isEmpty();
        assertThat(FeedDates.iso("x".repeat(100_000) + " 3")).isEmpty();
    }
}
