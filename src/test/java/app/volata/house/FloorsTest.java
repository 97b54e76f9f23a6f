package app.volata.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FloorsTest {
    private static final ArchRule IMPORTS_POINT_DOWN = classes()
            .should(Floors.seeOnlyWhatTheFloorMaySee())
            .because("a floor that knows nothing of those above can be read, tested and changed alone");

    /** Over the whole root: a cycle rule over one package is always green. */
    private static final ArchRule NO_CYCLES =
            slices().matching("app.volata.(**)").should().beFreeOfCycles();

    @Test
    void imports_point_down() {
        House.keeps(IMPORTS_POINT_DOWN);
    }

    @Test
    void no_package_is_in_a_cycle() {
        House.keeps(NO_CYCLES);
    }

    @Test
    void imports_upwards_and_sideways_are_refused() {
        List<String> sources = new ArrayList<>();
        String pairs = """
            model standings, standings clinch, forecast clinch, clinch store, store exchange, store standings,
            exchange forecast, words paper, paper session, cli session, cli ui.kit, session ui.kit,
            ui.kit ui.dialog, ui.kit session, ui.table ui.fixtures, ui.table ui.shell, ui.race cli\
            """;
        for (String pair : pairs.split(",\\s+")) {
            String[] ends = pair.split(" ");
            String bad = "Bad" + pair.replaceAll("[ .]", "");
            sources.add("package app.volata.%s; class %s { app.volata.%s.Good it; }".formatted(ends[0], bad, ends[1]));
        }
        String rooms =
                "model standings clinch store exchange forecast paper session ui.kit ui.dialog ui.fixtures ui.shell"
                        + " cli";
        for (String room : rooms.split(" ")) {
            sources.add("package app.volata.%s; public class Good {}".formatted(room));
        }
        House.refusesTheBad(IMPORTS_POINT_DOWN, sources.toArray(String[]::new));
    }

    @Test
    void libraries_of_other_floors_packages_outside_the_plan_and_the_root_are_refused() {
        House.refusesTheBad(
                IMPORTS_POINT_DOWN,
                "package app.volata.model; class Bad { java.sql.Connection it; }",
                "package app.volata.session; class BadNode { javafx.scene.Node it; }",
                "package app.volata.session; class BadPlatform { javafx.application.Platform it; }",
                "package app.volata.ui.table; class Bad { java.sql.Connection it; }",
                "package app.volata.words; class Bad { javafx.beans.Observable it; }",
                "package app.volata.exchange; class Bad { picocli.CommandLine it; }",
                "package app.volata.util; class Bad {}",
                "package app.volata.ui; class Bad {}",
                "package app.volata.ui.shell; class Bad { app.volata.Root it; }",
                "package app.volata; public class Root { java.util.List<String> it; javafx.stage.Stage stage; }");
    }

    @Test
    void what_the_plan_says_is_allowed_and_the_other_way_round_refused() {
        House.refusesTheBad(
                IMPORTS_POINT_DOWN,
                "package app.volata.ui.table; public class A { app.volata.session.B it; javafx.scene.Node node; }",
                "package app.volata.session; public class B { app.volata.clinch.C it; javafx.beans.Observable seen; }",
                "package app.volata.clinch; public class C { app.volata.model.D[] it; int[][] numbers; }",
                "package app.volata.model; public class D {}",
                "package app.volata.model; public class Bad { app.volata.clinch.C[][] it; }");
    }

    @Test
    void a_cycle_between_packages_is_refused_at_any_depth() {
        House.refusesTogether(
                NO_CYCLES,
                "package app.volata.exchange.csv; public class A { app.volata.exchange.json.B it; }",
                "package app.volata.exchange.json; public class B { app.volata.exchange.csv.A it; }");
    }
}
