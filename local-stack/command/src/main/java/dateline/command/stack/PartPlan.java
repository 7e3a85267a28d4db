package dateline.command.stack;

import java.util.function.Supplier;

/**
 * A part that can be started, any number of times.
 *
 * @param name in small letters
 * @param address for clients
 */
record PartPlan(String name, String address, int port, Supplier<RunningPart> start) {}
