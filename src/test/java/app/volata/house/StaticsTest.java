package app.volata.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class StaticsTest {
    private static final String WHY = "what changes belongs to an object that somebody made and hands on";

    private static final ArchRule STATICS_FINAL =
            fields().that().areStatic().should().beFinal().because(WHY);

    private static final ArchRule STATICS_UNCHANGING = noFields()
            .that()
            .areStatic()
            .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(
                    describe("of a type that changes", StaticsTest::holdsWhatChanges)))
            .because(WHY);

    private static final ArchRule NO_STATIC_COLLECTION_TO_FILL = noClasses()
            .should()
            .callConstructorWhere(describe("a collection made for a static field", StaticsTest::fillsAtStart))
            .because("a list or map that is static is an unmodifiable copy, made in a method");

    private static final ArchRule NO_LOCATOR = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.ServiceLoader.*|(javax|jakarta)\\.(inject|enterprise)\\..*"
                    + "|com\\.google\\.(inject|common\\.eventbus)\\..*|org\\.springframework\\..*")
            .because("what a class needs, its constructor says");

    private static boolean holdsWhatChanges(JavaField field) {
        JavaClass type = field.getRawType();
        if (field.getModifiers().contains(SYNTHETIC)) {
            return false;
        }
        if (type.isArray()) {
            return !field.getModifiers().contains(PRIVATE);
        }
        return isCollection(type)
                || type.getName().startsWith("java.util.concurrent.atomic.")
                || type.getName().matches("java\\.lang\\.(StringBuilder|StringBuffer|ThreadLocal)|java\\.util\\.Random")
                || type.isAssignableTo("javafx.beans.Observable")
                || type.isAssignableTo("javafx.scene.Node");
    }

    /** A collection class; {@code List}, {@code Set} and {@code Map} may be unmodifiable. */
    private static boolean isCollection(JavaClass type) {
        return !type.isInterface()
                && (type.isAssignableTo("java.util.Collection") || type.isAssignableTo("java.util.Map"));
    }

    private static boolean fillsAtStart(JavaConstructorCall call) {
        return call.getOrigin().getName().equals("<clinit>")
                && isCollection(call.getTargetOwner())
                && call.getTargetOwner().getPackageName().startsWith("java.util");
    }

    @Test
    void nothing_static_changes() {
        House.keeps(STATICS_FINAL);
        House.keeps(STATICS_UNCHANGING);
        House.keeps(NO_STATIC_COLLECTION_TO_FILL);
    }

    @Test
    void nothing_is_found_through_a_locator_or_an_event_bus() {
        House.keeps(NO_LOCATOR);
    }

    @Test
    void statics_that_change_are_refused() {
        House.refusesTogether(STATICS_FINAL, "package app.volata.ui.kit; class Bad { static int count; }");
        House.refusesTogether(
                STATICS_UNCHANGING, "package app.volata.ui.kit; class Bad { public static final int[] A = {1}; }");
        House.refusesTogether(
                STATICS_UNCHANGING,
                "package app.volata.ui.kit; class Bad {"
                        + " static final javafx.beans.property.IntegerProperty A ="
                        + " new javafx.beans.property.SimpleIntegerProperty(); }");
        House.refusesTogether(
                STATICS_UNCHANGING,
                "package app.volata.ui.kit; class Bad {"
                        + " static final java.util.concurrent.atomic.AtomicInteger A = null; }");
        House.refusesTogether(
                NO_STATIC_COLLECTION_TO_FILL,
                "package app.volata.ui.kit; class Bad {"
                        + " static final java.util.Map<String, String> A = new java.util.HashMap<>(); }");
    }

    @Test
    void constants_are_allowed() {
        String constants = "package app.volata.model; enum Good { A, B; static final java.util.List<Good> ALL ="
                + " java.util.List.of(values()); private static final int[] WAYS = {1, 2};"
                + " int f(Good o) { return switch (o) { case A -> 1; case B -> WAYS[0]; }; } }";
        House.allows(STATICS_FINAL, constants);
        House.allows(STATICS_UNCHANGING, constants);
        House.allows(NO_STATIC_COLLECTION_TO_FILL, constants);
    }

    @Test
    void a_locator_is_refused() {
        House.refusesTheBad(
                NO_LOCATOR,
                "package app.volata.ui.kit; class Bad { Object f() {"
                        + " return java.util.ServiceLoader.load(Runnable.class); } }");
    }
}
