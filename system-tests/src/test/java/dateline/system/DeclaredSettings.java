package dateline.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.attribute.RecordComponentInfo;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The settings that a service's compiled classes declare: records with {@code @ConfigurationProperties}, and the records within
 * them. Reads the class files, so that no service has to be on the class path.
 */
final class DeclaredSettings {

    private static final String SPRING = "org.springframework.boot.context.properties";
    private static final ClassDesc PROPERTIES = ClassDesc.of(SPRING, "ConfigurationProperties");
    private static final ClassDesc DEFAULT = ClassDesc.of(SPRING + ".bind", "DefaultValue");

    private final Map<ClassDesc, ClassModel> records;

    private DeclaredSettings(Map<ClassDesc, ClassModel> records) {
        this.records = records;
    }

    static List<Setting> in(Path classes) {
        try (Stream<Path> files = Files.walk(classes)) {
            Map<ClassDesc, ClassModel> records = files.filter(
                            file -> file.toString().endsWith(".class"))
                    .map(DeclaredSettings::parse)
                    .filter(type -> type.findAttribute(Attributes.record()).isPresent())
                    .collect(Collectors.toMap(type -> type.thisClass().asSymbol(), Function.identity()));
            return new DeclaredSettings(records).all();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassModel parse(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Setting> all() {
        return records.values().stream()
                .flatMap(type -> type.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                        .flatMap(found -> value(found.annotations(), PROPERTIES).stream())
                        .flatMap(prefix -> settings(prefix, type)))
                .toList();
    }

    private Stream<Setting> settings(String prefix, ClassModel type) {
        List<RecordComponentInfo> components =
                type.findAttribute(Attributes.record()).orElseThrow().components();
        List<String> fallbacks = fallbacks(type, components);
        return IntStream.range(0, components.size()).boxed().flatMap(i -> {
            RecordComponentInfo component = components.get(i);
            String key = prefix + "." + kebab(component.name().stringValue());
            ClassModel group = records.get(component.descriptorSymbol());
            return group == null ? Stream.of(new Setting(key, fallbacks.get(i))) : settings(key, group);
        });
    }

    /** What the parameters of the record's own constructor say, in their order. */
    private static List<String> fallbacks(ClassModel type, List<RecordComponentInfo> components) {
        List<ClassDesc> parameters =
                components.stream().map(RecordComponentInfo::descriptorSymbol).toList();
        return type.methods().stream()
                .filter(method -> method.methodName().equalsString("<init>")
                        && method.methodTypeSymbol().parameterList().equals(parameters))
                .findFirst()
                .flatMap(constructor -> constructor.findAttribute(Attributes.runtimeVisibleParameterAnnotations()))
                .map(found -> found.parameterAnnotations().stream()
                        .map(annotations -> value(annotations, DEFAULT).orElse(""))
                        .toList())
                .orElseGet(() -> Collections.nCopies(components.size(), ""));
    }

    /** The annotation's value, where it is there; the elements of a list are joined. */
    private static Optional<String> value(List<Annotation> annotations, ClassDesc type) {
        return annotations.stream()
                .filter(annotation -> annotation.classSymbol().equals(type))
                .findFirst()
                .map(annotation -> annotation.elements().stream()
                        .map(element -> text(element.value()))
                        .collect(Collectors.joining()));
    }

    private static String text(AnnotationValue value) {
        return switch (value) {
            case AnnotationValue.OfString string -> string.stringValue();
            case AnnotationValue.OfArray array ->
                array.values().stream().map(DeclaredSettings::text).collect(Collectors.joining(","));
            default -> throw new IllegalStateException("no text: " + value);
        };
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
