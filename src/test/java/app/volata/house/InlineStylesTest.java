package app.volata.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class InlineStylesTest {
    /** By what the owner is assignable to: a call on a Label names Label, not Node. */
    private static final ArchRule STYLE_SHEETS_ONLY = noClasses()
            .should()
            .accessTargetWhere(describe("an inline style", InlineStylesTest::setsStyle))
            .because("light, dark and print are style sheets, and an inline style ignores them");

    private static boolean setsStyle(JavaAccess<?> access) {
        return access.getName().matches("setStyle|styleProperty")
                && access.getTargetOwner().isAssignableTo("javafx.css.Styleable");
    }

    @Test
    void styles_are_in_sheets() {
        House.keeps(STYLE_SHEETS_ONLY);
    }

    @Test
    void inline_styles_are_refused() {
        House.refusesTheBad(
                STYLE_SHEETS_ONLY,
                "package app.volata.ui.kit; class Bad { void f(javafx.scene.Node a) { a.setStyle(\"\"); } }",
                "package app.volata.ui.kit; class BadLabel { void f(javafx.scene.control.Label a) {"
                        + " a.setStyle(\"\"); } }",
                "package app.volata.ui.kit; class BadTab { void f(javafx.scene.control.Tab a) { a.setStyle(\"\"); } }",
                "package app.volata.ui.kit; class BadBound { Object f(javafx.scene.control.Label a) {"
                        + " return a.styleProperty(); } }",
                "package app.volata.ui.kit; class BadOwn extends javafx.scene.layout.HBox { void f() { setStyle(\"\");"
                        + " } }",
                "package app.volata.ui.kit; class Good { void setStyle(String a) {} void f() { setStyle(\"\"); } }");
    }
}
