package app.volata.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ConstructorsTest {
    private static final int MOST = 6;

    private static final ArchRule SIX_AT_MOST = noConstructors()
            .that()
            .areDeclaredInClassesThat(describe("are written as classes", ConstructorsTest::isWrittenClass))
            .should(be(describe("given more than six things", ConstructorsTest::takesTooMuch)))
            .because("a class that needs more than six things does more than one");

    /** Records are data, and an anonymous or local class takes what it captures. */
    private static boolean isWrittenClass(JavaClass type) {
        return !type.isRecord() && !type.isAnonymousClass() && !type.isLocalClass();
    }

    private static boolean takesTooMuch(JavaConstructor constructor) {
        int unseen = constructor.getOwner().isEnum() ? 2 : 0; // name and ordinal
        return constructor.getRawParameterTypes().size() - unseen > MOST;
    }

    @Test
    void constructors_take_at_most_six_things() {
        House.keeps(SIX_AT_MOST);
    }

    @Test
    void a_seventh_is_refused() {
        House.refusesTogether(
                SIX_AT_MOST,
                "package app.volata.session; class Bad { Bad(int a, int b, int c, int d, int e, int f, int g) {} }");
        House.allows(
                SIX_AT_MOST,
                "package app.volata.session; class Good { Good(int a, int b, int c, int d, int e, int f) {} }",
                "package app.volata.model; record Data(int a, int b, int c, int d, int e, int f, int g) {}",
                "package app.volata.ui.kit; enum Kind { A(1, 2, 3, 4, 5, 6);"
                        + " Kind(int a, int b, int c, int d, int e, int f) {} }");
    }
}
