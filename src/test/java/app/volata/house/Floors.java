package app.volata.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The plan of the house: which package may see which, and which libraries. */
final class Floors {
    static final String ROOT = "app.volata";

    private static final List<String> BELOW_STANDINGS = List.of("model");
    private static final List<String> BELOW_ROOMS = and(BELOW_STANDINGS, "standings");
    private static final List<String> BELOW_WORDS = and(BELOW_ROOMS, "forecast", "clinch", "store", "exchange");
    private static final List<String> BELOW_SESSION = and(BELOW_WORDS, "words", "paper");
    private static final List<String> TOOLKIT = List.of("javafx.", "org.controlsfx.", "atlantafx.", "org.kordamp.");

    private record Floor(List<String> sees, List<String> libraries) {}

    private static final Map<String, Floor> PLAN = plan();

    private Floors() {}

    private static Map<String, Floor> plan() {
        Map<String, Floor> plan = new LinkedHashMap<>();
        plan.put("model", new Floor(List.of(), List.of()));
        plan.put("standings", new Floor(BELOW_STANDINGS, List.of()));
        plan.put("forecast", new Floor(BELOW_ROOMS, List.of()));
        plan.put("clinch", new Floor(BELOW_ROOMS, List.of()));
        plan.put("store", new Floor(List.of("model"), List.of("java.sql.", "javax.sql.", "org.sqlite.")));
        plan.put(
                "exchange",
                new Floor(
                        BELOW_ROOMS, List.of("de.siegmar.fastcsv.", "com.fasterxml.jackson.", "net.fortuna.ical4j.")));
        plan.put("words", new Floor(BELOW_WORDS, List.of()));
        plan.put("paper", new Floor(and(BELOW_WORDS, "words"), List.of("org.apache.pdfbox.", "org.apache.fontbox.")));
        plan.put("session", new Floor(BELOW_SESSION, List.of("javafx.beans.", "javafx.collections.")));
        plan.put("cli", new Floor(BELOW_SESSION, List.of("picocli.")));
        plan.put("ui.kit", new Floor(List.of("model", "words"), TOOLKIT));
        plan.put("ui.dialog", new Floor(List.of("model", "words", "ui.kit"), TOOLKIT));
        plan.put("ui.*", new Floor(and(BELOW_SESSION, "session", "ui.kit", "ui.dialog"), TOOLKIT));
        plan.put("ui.shell", new Floor(and(BELOW_SESSION, "session", "ui.kit", "ui.dialog", "ui.*"), TOOLKIT));
        plan.put("", new Floor(List.of("*"), and(TOOLKIT, "picocli.")));
        return plan;
    }

    static ArchCondition<JavaClass> seeOnlyWhatTheFloorMaySee() {
        return new ArchCondition<>("see only floors below and the libraries of their own floor") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (kind(room(item)) == null) {
                    events.add(SimpleConditionEvent.violated(item, item.getName() + " is in no package of the plan"));
                    return;
                }
                for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                    if (!maySee(item, dependency.getTargetClass().getBaseComponentType())) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean maySee(JavaClass from, JavaClass to) {
        String room = room(from);
        Floor floor = PLAN.get(kind(room));
        if (!isOurs(to)) {
            return to.isPrimitive() || isPlainJava(to.getName()) || startsWithAny(to.getName(), floor.libraries());
        }
        String other = room(to);
        return room.equals(other)
                || floor.sees().contains("*")
                || (kind(other) != null && floor.sees().contains(kind(other)));
    }

    private static boolean isPlainJava(String name) {
        boolean toolkitOrSql = startsWithAny(name, List.of("java.sql.", "java.awt.", "java.beans.", "java.rmi."));
        return (name.startsWith("java.") && !toolkitOrSql) || name.startsWith("org.jspecify.");
    }

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    /** The package below the root that gives a class its floor: {@code store}, {@code ui.table}, empty for the root. */
    static String room(JavaClass type) {
        if (type.getPackageName().equals(ROOT)) {
            return "";
        }
        List<String> parts =
                Arrays.asList(type.getPackageName().substring(ROOT.length() + 1).split("\\."));
        int depth = parts.getFirst().equals("ui") ? Math.min(2, parts.size()) : 1;
        return String.join(".", parts.subList(0, depth));
    }

    private static String kind(String room) {
        if (PLAN.containsKey(room)) {
            return room;
        }
        return room.startsWith("ui.") ? "ui.*" : null;
    }

    private static boolean startsWithAny(String name, List<String> starts) {
        return starts.stream().anyMatch(name::startsWith);
    }

    private static List<String> and(List<String> first, String... more) {
        List<String> all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
