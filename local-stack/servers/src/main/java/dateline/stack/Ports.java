package dateline.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** TCP ports of 127.0.0.1. */
public final class Ports {

    /** Above the ports that are assigned to services people know. */
    private static final int FIRST = 10_000;

    /** Where Linux begins to take ports for outgoing connections (ip_local_port_range); other systems do so higher up. */
    private static final int END = 32_768;

    private Ports() {}

    /**
     * A port that nothing listens on now. Another process may take it before the caller does, but no outgoing connection will: a server
     * that needs half a minute to start found its port taken by one now and then.
     */
    public static int free() {
        return free(1).getFirst();
    }

    /** Several different ports that nothing listens on now. */
    public static List<Integer> free(int count) {
        List<Integer> free = ThreadLocalRandom.current()
                .ints(FIRST, END)
                .distinct()
                .limit(END - FIRST)
                .filter(Ports::isFree)
                .limit(count)
                .boxed()
                .toList();
        if (free.size() < count) {
            throw new IllegalStateException("no " + count + " ports of 127.0.0.1 are free below " + END);
        }
        return free;
    }

    /** Whether a server could listen on the port now. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = listen(port)) {
            return socket.isBound();
        } catch (IOException _) {
            return false;
        }
    }

    /**
     * Checks a port before a server is started on it.
     *
     * @param part what is to listen there
     * @param option how a person chooses another port
     * @throws StackException.PortTaken naming the process that has it, where the system tells
     */
    public static void requireFree(String part, int port, String option) {
        if (!isFree(port)) {
            throw new StackException.PortTaken(part, port, PortOwner.of(port), option);
        }
    }

    private static ServerSocket listen(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"));
    }
}
