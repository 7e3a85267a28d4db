package dateline.stack.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Waits for ever; its shutdown hook hangs, or writes into the file that it was given. */
final class Waiting {

    static final String HANG = "hang";

    private Waiting() {}

    public static void main(String[] arguments) throws InterruptedException {
        var never = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> hook(arguments[0], never)));
        System.out.println("started");
        never.await();
    }

    private static void hook(String argument, CountDownLatch never) {
        try {
            if (argument.equals(HANG)) {
                never.await();
            } else {
                Files.writeString(Path.of(argument), "orderly");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
