package app.volata.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The string literals of compiled classes: comments and annotations are not among them. */
final class Literals {
    private Literals() {}

    static Map<String, List<String>> ofProgram() {
        return of(House.CLASSES);
    }

    static Map<String, List<String>> of(Path classes) {
        Map<String, List<String>> literals = new TreeMap<>();
        for (String file : Tree.under(classes)) {
            if (file.endsWith(".class") && !file.equals("module-info.class")) {
                String type =
                        file.substring(0, file.length() - ".class".length()).replace('/', '.');
                literals.put(type, literals(classes.resolve(file)));
            }
        }
        return literals;
    }

    private static List<String> literals(Path file) {
        try {
            List<String> found = new ArrayList<>();
            for (PoolEntry entry : ClassFile.of().parse(file).constantPool()) {
                if (entry instanceof StringEntry text) {
                    found.add(text.stringValue());
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
