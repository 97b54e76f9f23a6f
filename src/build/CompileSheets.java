import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.CssParser;
import javafx.css.Stylesheet;

/**
 * Run by the build: beside every style sheet below a folder the same one as the toolkit's binary, which it prefers and
 * reads several times faster. Ends with 1 where a sheet has a mistake.
 */
class CompileSheets {
    void main(String[] args) throws IOException {
        var mistakes = CssParser.errorsProperty(); // asked for first: before that none is kept
        try (var files = Files.walk(Path.of(args[0]))) {
            for (var sheet :
                    files.filter(file -> file.toString().endsWith(".css")).toList()) {
                var binary = sheet.resolveSibling(sheet.getFileName().toString().replace(".css", ".bss"));
                Stylesheet.convertToBinary(sheet.toFile(), binary.toFile());
            }
        }
        mistakes.forEach(mistake -> System.err.println(mistake.getMessage()));
        System.exit(mistakes.isEmpty() ? 0 : 1);
    }
}
