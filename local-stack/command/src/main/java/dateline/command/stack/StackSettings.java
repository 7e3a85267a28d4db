package dateline.command.stack;

import java.nio.file.Path;

/**
 * How to run a stack.
 *
 * @param home root of the checkout that the parts were built in
 * @param data everything that outlives the stack, and its logs
 */
public record StackSettings(Path home, Path data, StackPorts ports, StackHeaps heaps) {

    /** The folder of logs, one file a part. */
    public Path logs() {
        return new DataFolder(data).logs();
    }
}
