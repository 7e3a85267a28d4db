package dateline.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the process that listens on a port, through Linux's {@code /proc}; elsewhere nothing is found. */
final class PortOwner {

    private static final String LISTENING = "0A";

    private PortOwner() {}

    /** As a person reads it: pid and program. */
    static Optional<String> of(int port) {
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> sockets(Path.of(table), port).stream())
                .flatMap(inode -> owner("socket:[" + inode + "]").stream())
                .findFirst();
    }

    /** Columns of a row: number, local address:port in hexadecimal, remote, state, …; the tenth is the socket's inode. */
    private static List<String> sockets(Path table, int port) {
        String suffix = ":%04X".formatted(port);
        try (Stream<String> rows = Files.lines(table)) {
            return rows.map(row -> row.strip().split("\\s+"))
                    .filter(row -> row.length > 9 && row[1].endsWith(suffix) && row[3].equals(LISTENING))
                    .map(row -> row[9])
                    .toList();
        } catch (IOException _) {
            return List.of(); // no such table: not Linux, or no IPv6
        }
    }

    private static Optional<String> owner(String socket) {
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process.pid(), socket))
                .map(process -> "process "
                        + process.pid()
                        + process.info()
                                .command()
                                .map(command -> " (" + command + ")")
                                .orElse(""))
                .findFirst();
    }

    private static boolean holds(long pid, String socket) {
        try (Stream<Path> files = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            return files.anyMatch(file -> refersTo(file, socket));
        } catch (IOException _) {
            return false; // ended meanwhile, or another user's
        }
    }

    private static boolean refersTo(Path file, String socket) {
        try {
            return Files.readSymbolicLink(file).toString().equals(socket);
        } catch (IOException _) {
            return false; // closed meanwhile
        }
    }
}
