package dateline.ingest.reader;

import java.io.IOException;

/** Input that cannot be read on, by nobody and never; unlike other I/O errors, sending it again does not help. */
public final class CorruptInput extends IOException {

    CorruptInput(String message, Throwable cause) {
        super(message, cause);
    }
}
