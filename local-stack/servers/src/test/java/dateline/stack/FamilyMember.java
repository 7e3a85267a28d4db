package dateline.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A program that waits: as a parent it starts a child first and prints its pid. Any other role ends with exit code 3. */
final class FamilyMember {

    static final String PARENT = "parent";
    static final String CHILD = "child";

    private FamilyMember() {}

    public static void main(String[] arguments) throws InterruptedException {
        switch (arguments[0]) {
            case PARENT -> System.out.println(startChild(arguments).pid());
            case CHILD -> System.out.println("up");
            default -> System.exit(3);
        }
        new CountDownLatch(1).await();
    }

    private static JvmProcess startChild(String[] arguments) {
        var spec = JvmSpec.ofMain(
                        CHILD,
                        List.of(System.getProperty("java.class.path")),
                        FamilyMember.class.getName(),
                        Path.of(arguments[2]))
                .withArguments(List.of(CHILD, arguments[1], arguments[2]));
        return new LocalStack(Path.of(arguments[1])).startJvm(spec);
    }
}
