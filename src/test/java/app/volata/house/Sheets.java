package app.volata.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Style sheets: colours have names, and both sheets of colours hold the same names. */
final class Sheets {
    private static final String LIGHT = "colors.css";
    private static final String DARK = "colors-dark.css";

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern DECLARATION = Pattern.compile("([-\\w]+)\\s*:\\s*([^;{}]+);");
    private static final Pattern LITERAL = Pattern.compile("(?i)#[0-9a-f]{3,8}\\b|\\b(rgba?|hsba?|hsla?)\\("
            + "|(?<![-\\w\"'.])(aqua|black|blue|brown|cyan|dark\\w+|fuchsia|gold|gr[ae]y|green|light\\w+|lime|magenta"
            + "|maroon|navy|olive|orange|pink|purple|red|silver|teal|violet|white\\w*|yellow)(?![-\\w\"'.])");
    private static final Pattern NAME = Pattern.compile("(?<![-\\w\"'.])-[a-z][-\\w]*");

    private Sheets() {}

    static List<String> faults(Map<String, String> sheets) {
        List<String> faults = new ArrayList<>();
        Set<String> light = names(sheet(sheets, LIGHT));
        Set<String> dark = names(sheet(sheets, DARK));
        light.stream().filter(name -> !dark.contains(name)).forEach(name -> faults.add(DARK + " lacks " + name));
        dark.stream().filter(name -> !light.contains(name)).forEach(name -> faults.add(LIGHT + " lacks " + name));
        sheets.forEach((file, text) -> DECLARATION
                .matcher(COMMENT.matcher(text).replaceAll(""))
                .results()
                .forEach(declaration -> {
                    String property = declaration.group(1);
                    String value = declaration.group(2);
                    if (!isColors(file)
                            && isPaint(property)
                            && LITERAL.matcher(value).find()) {
                        faults.add(file + " writes a colour: " + declaration.group());
                    }
                    if (isPaint(property) || isColors(file)) {
                        NAME.matcher(value)
                                .results()
                                .map(MatchResult::group)
                                .filter(name -> !isOfTheme(name) && !light.contains(name))
                                .forEach(name -> faults.add(file + " names an unknown colour: " + name));
                    }
                }));
        return faults;
    }

    /** Also names of our own: they may only point to other names. */
    private static boolean isPaint(String property) {
        return !property.startsWith("-fx-")
                || property.matches("-fx-.*(color|fill|stroke|effect|border|background|base|accent).*");
    }

    private static boolean isOfTheme(String name) {
        return name.startsWith("-fx-") || name.startsWith("-color-");
    }

    private static boolean isColors(String file) {
        return file.matches("(.*/)?(" + LIGHT + "|" + DARK + ")");
    }

    private static String sheet(Map<String, String> sheets, String name) {
        return sheets.entrySet().stream()
                .filter(sheet -> sheet.getKey().matches("(.*/)?" + Pattern.quote(name)))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
    }

    private static Set<String> names(String sheet) {
        return DECLARATION
                .matcher(COMMENT.matcher(sheet).replaceAll(""))
                .results()
                .map(declaration -> declaration.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
