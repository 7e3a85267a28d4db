package dateline.index.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * Lets one of several writers run at a time, from one touch of the store to its next, in an order drawn by chance: a writer
 * that is not drawn for long is one that was frozen. The same seed gives the same order.
 */
final class Turns {

    /** One writer, as the others see it. */
    final class Player {

        private final Semaphore go = new Semaphore(0);

        /** Lets the others run until this one is drawn again. */
        void pass() {
            back.release();
            go.acquireUninterruptibly();
        }

        private void play(Runnable work) {
            go.acquireUninterruptibly();
            try {
                work.run();
            } catch (RuntimeException | Error e) {
                failures.add(e);
            } finally {
                players.remove(this);
                back.release();
            }
        }
    }

    private final RandomGenerator random;
    private final Semaphore back = new Semaphore(0);
    private final List<Player> players = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    Turns(RandomGenerator random) {
        this.random = random;
    }

    /** A player that begins with {@link #run}. */
    Player join(Consumer<Player> work) {
        Player player = new Player();
        players.add(player);
        Thread.ofVirtual().start(() -> player.play(() -> work.accept(player)));
        return player;
    }

    /** Returns when all have finished; what a player threw is thrown here. */
    void run() {
        while (!players.isEmpty()) {
            players.get(random.nextInt(players.size())).go.release();
            back.acquireUninterruptibly();
        }
        if (!failures.isEmpty()) {
            throw new AssertionError("a writer failed", failures.getFirst());
        }
    }
}
