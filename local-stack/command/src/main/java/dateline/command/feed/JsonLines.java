package dateline.command.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Cuts a stream into its lines; blank ones are passed over but counted. */
final class JsonLines {

    private static final int BUFFER = 64 * 1024;

    private final String file;
    private final int longest;
    private final LineReader reader;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long number = 1;
    private boolean tooLong;

    /**
     * Lines of that file.
     *
     * @param longest line in bytes; a longer one is skipped and told
     */
    JsonLines(String file, int longest, LineReader reader) {
        this.file = file;
        this.longest = longest;
        this.reader = reader;
    }

    void read(InputStream bytes) throws IOException, InterruptedException {
        byte[] buffer = new byte[BUFFER];
        for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
            int start = 0;
            for (int i = 0; i < count; i++) {
                if (buffer[i] == '\n') {
                    add(buffer, start, i);
                    end();
                    start = i + 1;
                }
            }
            add(buffer, start, count);
        }
        end();
    }

    private void add(byte[] buffer, int start, int end) {
        tooLong = tooLong || line.size() + (end - start) > longest;
        if (!tooLong) {
            line.write(buffer, start, end - start);
        }
    }

    private void end() throws InterruptedException {
        byte[] json = line.toByteArray();
        line.reset();
        if (tooLong) {
            reader.take(new InputLine.Unreadable(file, number, "the line is longer than " + longest + " bytes"));
        } else if (!isBlank(json)) {
            reader.take(new InputLine.Article(file, number, json));
        }
        tooLong = false;
        number++;
    }

    private static boolean isBlank(byte[] json) {
        for (byte b : json) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
