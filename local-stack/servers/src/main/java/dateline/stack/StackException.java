package dateline.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Why a part of the stack could not be started. The message is for the person at the terminal, and says what to do. */
public abstract sealed class StackException extends RuntimeException {

    private StackException(String message) {
        super(message);
    }

    /** Something else listens where the part would. */
    public static final class PortTaken extends StackException {
        private final int port;

        PortTaken(String part, int port, Optional<String> owner, String option) {
            super("%s cannot listen on 127.0.0.1:%d: %s. Stop it, or choose another port with %s"
                    .formatted(
                            part,
                            port,
                            owner.map(name -> "the port is taken by " + name).orElse("the port is taken"),
                            option));
            this.port = port;
        }

        /** The port that is taken. */
        public int port() {
            return port;
        }
    }

    /** Another launcher, on this machine, works on the same data. */
    public static final class FolderLocked extends StackException {
        private final Path folder;

        FolderLocked(String part, Path folder, String owner) {
            super("%s cannot use %s: %s has locked it. Stop that one, or choose another folder with --data"
                    .formatted(part, folder, owner));
            this.folder = folder;
        }

        /** The folder that is locked. */
        public Path folder() {
            return folder;
        }
    }

    /** The build has not made what is to be started. */
    public static final class NotBuilt extends StackException {
        NotBuilt(Path missing) {
            super(missing + " is missing. Run ./dateline up, or mvn package, in the checkout first");
        }
    }

    /** The part was started, and ended or did not answer. */
    public static final class NotReady extends StackException {
        NotReady(String part, int exitCode, Path log) {
            super("%s ended with exit code %d before it was ready. Its log: %s".formatted(part, exitCode, log));
        }

        NotReady(String part, Duration waited, Path log) {
            super("%s was not ready after %d seconds. Its log: %s".formatted(part, waited.toSeconds(), log));
        }
    }
}
