package app.volata.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ModelTypesTest {
    private static final ArchRule VALUES_ONLY = classes()
            .that()
            .resideInAPackage("app.volata.model..")
            .should(be(describe("a record, an enum, a sealed interface or a final helper", ModelTypesTest::isValue)))
            .because("any thread may read a season, undo keeps the old one, and a switch over a kind is complete");

    private static final ArchRule FIELDS_FINAL = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage("app.volata.model..")
            .and()
            .areDeclaredInClassesThat()
            .arePublic() // a reader of a text, inside, may keep where it is
            .should()
            .beFinal()
            .because("a value does not change");

    private static boolean isValue(JavaClass type) {
        return type.isRecord()
                || type.isEnum()
                || type.isAnonymousClass()
                || type.getModifiers().contains(SYNTHETIC)
                || (type.isInterface()
                        && (type.isSealed() || !type.getModifiers().contains(PUBLIC)))
                || (!type.isInterface() && type.getModifiers().contains(FINAL));
    }

    @Test
    void the_model_is_made_of_values() {
        House.keeps(VALUES_ONLY);
        House.keeps(FIELDS_FINAL);
    }

    @Test
    void open_classes_and_open_interfaces_are_refused() {
        House.refusesTheBad(
                VALUES_ONLY,
                "package app.volata.model; public class BadBean { }",
                "package app.volata.model; class BadOpen { }",
                "package app.volata.model; public interface BadOpenKind { }",
                "package app.volata.model; public sealed interface Good { record A() implements Good {} }",
                "package app.volata.model; public enum Side { HOME { int f() { return 1; } }; int f() { return 0; } }",
                "package app.volata.model; final class Checks { }");
    }

    @Test
    void a_setter_is_refused() {
        House.refusesTogether(
                FIELDS_FINAL, "package app.volata.model; public final class Bad { int a; void set(int b) { a = b; } }");
    }
}
