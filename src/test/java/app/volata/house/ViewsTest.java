package app.volata.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ViewsTest {
    private static final ArchRule VIEW_MODELS_WITHOUT_NODES = noClasses()
            .that(describe("belong to a view model", ViewsTest::isViewModel))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "javafx.scene..",
                    "javafx.stage..",
                    "javafx.application..",
                    "org.controlsfx..",
                    "atlantafx..",
                    "org.kordamp.."))
            .because("what a screen says is tested without a screen");

    private static final ArchRule VIEWS_WITHOUT_SESSION = noClasses()
            .that()
            .resideInAPackage("app.volata.ui..")
            .and()
            .resideOutsideOfPackage("app.volata.ui.shell..")
            .and(describe("touch nodes", ViewsTest::touchesNodes))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "app.volata.session..",
                    "app.volata.store..",
                    "app.volata.exchange..",
                    "app.volata.forecast..",
                    "app.volata.clinch.."))
            .because("a view shows its view model and asks nobody else");

    private static boolean isViewModel(JavaClass type) {
        return type.getName().matches("app\\.volata\\.ui\\..*ViewModel(\\$.*)?");
    }

    private static boolean touchesNodes(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .anyMatch(target -> target.getPackageName().startsWith("javafx.scene"));
    }

    @Test
    void view_models_hold_no_nodes() {
        House.keeps(VIEW_MODELS_WITHOUT_NODES);
    }

    @Test
    void views_hold_no_session_store_or_engine() {
        House.keeps(VIEWS_WITHOUT_SESSION);
    }

    @Test
    void a_view_model_with_a_node_is_refused() {
        House.refusesTheBad(
                VIEW_MODELS_WITHOUT_NODES,
                "package app.volata.ui.table; class BadViewModel { javafx.scene.Node it; }",
                "package app.volata.ui.table; class BadColorViewModel { Object f() {"
                        + " return javafx.scene.paint.Color.BEIGE; } }",
                "package app.volata.ui.table; class GoodViewModel { javafx.beans.property.StringProperty it; }",
                "package app.volata.ui.table; class TableView { javafx.scene.Node it; }");
    }

    @Test
    void a_view_with_a_session_store_or_engine_is_refused() {
        House.refusesTheBad(
                VIEWS_WITHOUT_SESSION,
                "package app.volata.session; public class Session {}",
                "package app.volata.store; public class Store {}",
                "package app.volata.clinch; public class Engine {}",
                "package app.volata.ui.table; class BadView extends javafx.scene.layout.HBox {"
                        + " BadView(app.volata.session.Session it) {} }",
                "package app.volata.ui.table; class BadCell { javafx.scene.Node node; app.volata.clinch.Engine it; }",
                "package app.volata.ui.table; class BadOpen { javafx.scene.Node node; app.volata.store.Store it; }",
                "package app.volata.ui.table; public class GoodViewModel { app.volata.session.Session it; }",
                "package app.volata.ui.table; class GoodView { javafx.scene.Node node; GoodViewModel it; }");
    }
}
