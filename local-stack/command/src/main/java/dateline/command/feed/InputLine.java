package dateline.command.feed;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What is sent: one article, or a file that ingest reads itself; or why there is none. */
public sealed interface InputLine {

    /** The file it came from, or {@code -}. */
    String file();

    /** Counted from 1; of an article that is a whole file, 1. */
    long line();

    /** An article, as far as can be told here. */
    final class Article implements InputLine {
        private final String file;
        private final long line;
        private final byte[] json;

        /**
         * An article from there.
         *
         * @param json in one line, UTF-8; not copied
         */
        Article(String file, long line, byte[] json) {
            this.file = file;
            this.line = line;
            this.json = json;
        }

        @Override
        public String file() {
            return file;
        }

        @Override
        public long line() {
            return line;
        }

        /** The article in one line, UTF-8; not a copy. */
        public byte[] json() {
            return json;
        }

        /** The line as text, for the file of rejected ones. */
        String text() {
            return new String(json, StandardCharsets.UTF_8);
        }
    }

    /**
     * A file that is sent as it is; ingest tells what it holds.
     *
     * @param name path below the folder that is fed, without the ending of its packing, which is the article's identity where
     *     it has no other
     */
    record Whole(String file, Path path, String name) implements InputLine {
        @Override
        public long line() {
            return 1;
        }
    }

    /** Something that cannot even be sent. */
    record Unreadable(String file, long line, String reason) implements InputLine {}
}
