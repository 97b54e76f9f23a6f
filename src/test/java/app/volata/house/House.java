package app.volata.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.Main;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/** The classes that the rules look at: those of the program, and bad examples compiled on the spot. */
final class House {
    static final Path CLASSES = place();
    private static final JavaClasses PROGRAM = new ClassFileImporter().importPath(CLASSES);
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|record|enum|interface) (\\w+)");

    private House() {}

    static void keeps(ArchRule rule) {
        rule.allowEmptyShould(true).check(PROGRAM);
    }

    /** Each class named {@code Bad…} is refused when looked at alone, all others pass. */
    static void refusesTheBad(ArchRule rule, String... sources) {
        JavaClasses classes = compiled(sources);
        JavaClasses good = classes.that(describe("good", type -> !isBad(type)));
        assertEquals(List.of(), breaches(rule.allowEmptyShould(true), good));
        List<JavaClass> bad = classes.stream().filter(House::isBad).toList();
        assertFalse(bad.isEmpty());
        for (JavaClass type : bad) {
            JavaClasses alone = classes.that(describe("alone", type::equals));
            assertNotEquals(List.of(), breaches(rule, alone), type.getName() + " passes, and must not");
        }
    }

    /** For a rule about several classes at once. */
    static void refusesTogether(ArchRule rule, String... sources) {
        assertNotEquals(List.of(), breaches(rule, compiled(sources)));
    }

    static void allows(ArchRule rule, String... sources) {
        assertEquals(List.of(), breaches(rule.allowEmptyShould(true), compiled(sources)));
    }

    private static boolean isBad(JavaClass type) {
        return type.getName().matches(".*\\.Bad[^.]*");
    }

    private static List<String> breaches(ArchRule rule, JavaClasses classes) {
        return rule.evaluate(classes).getFailureReport().getDetails();
    }

    /** The class files of sources that each hold one type of a package. */
    private static JavaClasses compiled(String... sources) {
        return new ClassFileImporter().importPath(compiledInto(sources));
    }

    static Path compiledInto(String... sources) {
        try {
            Path folder = Files.createTempDirectory("house");
            Path out = folder.resolve("out");
            List<String> call =
                    new ArrayList<>(List.of("-proc:none", "-nowarn", "-cp", libraries(), "-d", out.toString()));
            for (String source : sources) {
                Path file =
                        folder.resolve(first(PACKAGE, source).replace('.', '/')).resolve(first(TYPE, source) + ".java");
                Files.createDirectories(file.getParent());
                Files.writeString(file, source);
                call.add(file.toString());
            }
            StringWriter said = new StringWriter();
            ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
            int code = javac.run(new PrintWriter(said), new PrintWriter(said), call.toArray(String[]::new));
            assertEquals(0, code, said::toString);
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String first(Pattern pattern, String source) {
        Matcher matcher = pattern.matcher(source);
        assertTrue(matcher.find(), source);
        return matcher.group(1);
    }

    private static String libraries() {
        String separator = System.getProperty("path.separator");
        String all = System.getProperty("java.class.path") + separator + System.getProperty("jdk.module.path", "");
        return String.join(
                separator,
                Arrays.stream(all.split(Pattern.quote(separator)))
                        .filter(path -> path.endsWith(".jar"))
                        .toList());
    }

    private static Path place() {
        try {
            return Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
