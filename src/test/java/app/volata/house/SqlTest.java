package app.volata.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SqlTest {
    private static final ArchRule ONE_ROOM = noClasses()
            .that()
            .resideOutsideOfPackage("app.volata.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
            .because("the season file is read and written in one room");

    private static final Pattern STATEMENT = Pattern.compile(
            "(?is)\\s*(select\\s.+\\sfrom\\s|insert\\s+(or\\s+\\w+\\s+)?into\\s|update\\s+\\w+\\s+set\\s"
                    + "|delete\\s+from\\s|create\\s+(table|index|view|trigger)\\s|alter\\s+table\\s|pragma\\s).*");

    private static List<String> statementsElsewhere(Map<String, List<String>> literals) {
        var found = new TreeSet<String>();
        literals.forEach((type, texts) -> texts.stream()
                .filter(text -> STATEMENT.matcher(text).matches() && !type.startsWith("app.volata.store."))
                .forEach(text -> found.add(type + ": " + text)));
        return List.copyOf(found);
    }

    private static List<String> filesElsewhere(List<String> resources) {
        return resources.stream()
                .filter(file -> file.endsWith(".sql") && !file.startsWith("app/volata/store/"))
                .toList();
    }

    @Test
    void sql_lives_in_the_store() {
        House.keeps(ONE_ROOM);
        assertEquals(List.of(), statementsElsewhere(Literals.ofProgram()));
        assertEquals(List.of(), filesElsewhere(Tree.under(House.CLASSES)));
    }

    @Test
    void it_is_refused_elsewhere() {
        House.refusesTheBad(
                ONE_ROOM,
                "package app.volata.session; class Bad { void f() throws Exception {"
                        + " java.sql.DriverManager.getConnection(\"jdbc:sqlite:a\"); } }",
                "package app.volata.store; class Good { java.sql.Connection it; }");
        assertEquals(
                List.of("app.volata.cli.Bad: SELECT a FROM b"),
                statementsElsewhere(Map.of(
                        "app.volata.cli.Bad", List.of("SELECT a FROM b", "select a team"),
                        "app.volata.store.Good", List.of("DELETE FROM b"))));
        assertEquals(
                List.of("app/volata/cli/bad.sql"),
                filesElsewhere(List.of("app/volata/cli/bad.sql", "app/volata/store/001.sql")));
    }
}
