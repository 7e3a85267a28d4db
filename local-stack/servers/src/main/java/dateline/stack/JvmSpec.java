package dateline.stack;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How to start one JVM.
 *
 * @param name of the part, as people read it
 * @param log takes what the process prints, appended
 * @param options of the JVM, such as {@code -Xmx512m}
 * @param program {@code -jar FILE}, or {@code -cp PATH MAIN-CLASS}
 * @param arguments of the program
 * @param environment added to this process's own
 */
public record JvmSpec(
        String name,
        Path log,
        List<String> options,
        List<String> program,
        List<String> arguments,
        Map<String, String> environment) {

    /** Copies what it is given. */
    public JvmSpec {
        options = List.copyOf(options);
        program = List.copyOf(program);
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }

    /** An executable jar, such as a Spring Boot application. */
    public static JvmSpec ofJar(String name, Path jar, Path log) {
        return new JvmSpec(name, log, List.of(), List.of("-jar", jar.toString()), List.of(), Map.of());
    }

    /** A main class on a class path; an entry may end in {@code *} for all jars of a folder. */
    public static JvmSpec ofMain(String name, List<String> classPath, String mainClass, Path log) {
        String path = classPath.stream().collect(Collectors.joining(File.pathSeparator));
        return new JvmSpec(name, log, List.of(), List.of("-cp", path, mainClass), List.of(), Map.of());
    }

    /** Adds options of the JVM. */
    public JvmSpec withOptions(List<String> more) {
        return new JvmSpec(name, log, joined(options, more), program, arguments, environment);
    }

    /** Bounds the heap, e.g. {@code 512m}. */
    public JvmSpec withHeap(String largest) {
        return withOptions(List.of("-Xmx" + largest));
    }

    /** Adds arguments of the program. */
    public JvmSpec withArguments(List<String> more) {
        return new JvmSpec(name, log, options, program, joined(arguments, more), environment);
    }

    /** Replaces the environment variables that are added. */
    public JvmSpec withEnvironment(Map<String, String> variables) {
        return new JvmSpec(name, log, options, program, arguments, variables);
    }

    private static List<String> joined(List<String> first, List<String> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
