package dateline.ingest.feed;

import dateline.ingest.article.Draft;
import dateline.ingest.article.TextField;
import dateline.ingest.fetch.FetchResult.Fetched;
import dateline.ingest.format.KnownFormats;
import dateline.ingest.format.Recognition;
import dateline.ingest.intake.BatchBroken;
import dateline.ingest.intake.BatchIntake;
import dateline.ingest.intake.BatchSum;
import dateline.ingest.intake.Unavailable;
import dateline.ingest.reader.Readings;
import java.io.IOException;

/** Takes the articles of what was fetched. Thread-safe. */
public final class FeedArticles {

    private final KnownFormats formats;
    private final BatchIntake batches;
    private final LinkedPages pages;

    public FeedArticles(KnownFormats formats, BatchIntake batches, LinkedPages pages) {
        this.formats = formats;
        this.batches = batches;
        this.pages = pages;
    }

    Taken take(Feed feed, Fetched fetched) throws InterruptedException {
        try {
            return switch (formats.recognize(
                    ContentType.declared(fetched.contentType()), fetched.body().open())) {
                case Recognition.Unknown(String reason) -> new Taken.Unreadable(reason);
                case Recognition.Known known -> {
                    Readings articles = known.open(defaults(feed));
                    yield taken(feed, feed.fullText() ? pages.completing(articles, feed.source()) : articles);
                }
            };
        } catch (IOException e) {
            return new Taken.Unreadable(String.valueOf(e.getMessage()));
        }
    }

    private Taken taken(Feed feed, Readings articles) throws IOException, InterruptedException {
        try (articles) {
            BatchSum sum = batches.take(articles, feed.lane(), null, rejection -> {});
            return sum.read() > 0 && sum.rejected() == sum.read()
                    ? new Taken.Unreadable("none of its " + sum.read() + " articles is taken: "
                            + sum.rejections().getFirst().reason())
                    : new Taken.Done(sum.accepted());
        } catch (BatchBroken broken) {
            return switch (broken.getCause()) {
                case Unavailable unavailable -> new Taken.Later(String.valueOf(unavailable.getMessage()));
                case IOException input -> new Taken.Unreadable(String.valueOf(input.getMessage()));
                case null -> throw new IllegalStateException(broken);
                case Throwable bug -> throw new IllegalStateException(bug);
            };
        }
    }

    private static Draft defaults(Feed feed) {
        Draft draft = Draft.EMPTY.with(TextField.SOURCE, feed.source());
        draft = feed.name() == null ? draft : draft.with(TextField.SOURCE_NAME, feed.name());
        draft = feed.zone() == null
                ? draft
                : draft.with(TextField.SOURCE_ZONE, feed.zone().getId());
        return feed.language() == null ? draft : draft.with(TextField.LANGUAGE, feed.language());
    }
}
