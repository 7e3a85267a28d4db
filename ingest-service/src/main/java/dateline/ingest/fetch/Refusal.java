package dateline.ingest.fetch;

import java.io.IOException;

/** What is not asked for, or not read on, whatever the other side may say. Its message is the reason in plain words. */
public final class Refusal extends IOException {

    public Refusal(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
