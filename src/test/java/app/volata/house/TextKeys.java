package app.volata.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The keys of texts in the code against those of the two bundles; what is missing comes as lines to paste. */
final class TextKeys {
    private static final Pattern SPEAKING_ROOM = Pattern.compile("app\\.volata\\.(words|ui|cli|paper)\\..*");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9][A-Za-z0-9_-]*)+");

    /** Dotted literals that are no text: properties of the machine, names of classes and of files. */
    private static final Pattern OTHER =
            Pattern.compile("(app|com|file|glass|java|javafx|org|os|prism|user|volata)\\..*"
                    + "|.*\\.(css|csv|db|html|ics|json|md|otf|pdf|png|properties|sql|svg|ttf|txt|volata|zip)");

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    private TextKeys() {}

    static List<String> faults(Map<String, List<String>> literals, String english, String italian) {
        Map<String, String> en = bundle(english);
        Map<String, String> it = bundle(italian);
        Set<String> used = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        literals.forEach((type, texts) -> {
            all.addAll(texts);
            if (SPEAKING_ROOM.matcher(type).matches()) {
                texts.stream().filter(TextKeys::isKey).forEach(used::add);
            }
        });
        List<String> faults = new ArrayList<>();
        used.stream().filter(key -> !en.containsKey(key)).forEach(key -> faults.add("add to English: " + key + "="));
        en.forEach((key, text) -> {
            if (!all.contains(key)) {
                faults.add("remove, no code names it: " + key);
            }
            if (!it.containsKey(key)) {
                faults.add("add to Italian: " + key + "=" + text);
            } else if (!arguments(text).equals(arguments(it.get(key)))) {
                faults.add("other arguments in Italian: " + key);
            }
        });
        it.keySet().stream()
                .filter(key -> !en.containsKey(key))
                .forEach(key -> faults.add("remove from Italian or add to English: " + key));
        return faults;
    }

    private static boolean isKey(String literal) {
        return KEY.matcher(literal).matches() && !OTHER.matcher(literal).matches();
    }

    private static Set<String> arguments(String text) {
        Set<String> found = new TreeSet<>();
        ARGUMENT.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static Map<String, String> bundle(String text) {
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(text));
            Map<String, String> bundle = new TreeMap<>();
            properties.forEach((key, value) -> bundle.put(key.toString(), value.toString()));
            return bundle;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
