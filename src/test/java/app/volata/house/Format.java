package app.volata.house;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source format of the house: palantir-java-format, no unused import, UTF-8, LF. Run as a program, it rewrites. */
public final class Format {
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    private Format() {}

    public static void main(String[] args) throws IOException {
        for (Path source : sources()) {
            String before = Files.readString(source);
            String after = of(before);
            if (!after.equals(before)) {
                Files.writeString(source, after);
                System.out.println("formatted " + source);
            }
        }
    }

    static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    static String of(String source) {
        try {
            return FORMATTER.formatSourceAndFixImports(source.replace("\r\n", "\n"));
        } catch (FormatterException e) {
            throw new IllegalArgumentException("the formatter cannot read this source: " + e.getMessage(), e);
        }
    }
}
