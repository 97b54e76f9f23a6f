package app.volata.house;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** The season and its reckoning are plain Java: the same input gives the same answer, on any thread, at any time. */
class PlainTest {
    private static final String[] PLAIN = {
        "app.volata.model..", "app.volata.standings..", "app.volata.forecast..", "app.volata.clinch.."
    };

    private static final ArchRule NO_OUTSIDE = classes()
            .that()
            .resideInAnyPackage(PLAIN)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "", // primitives and their arrays
                    "app.volata..",
                    "java.lang..",
                    "java.math",
                    "java.text",
                    "java.time..",
                    "java.util",
                    "java.util.concurrent..",
                    "java.util.function",
                    "java.util.random",
                    "java.util.regex",
                    "java.util.stream",
                    "org.jspecify..")
            .because("no screen, database, file, network or log belongs into the rules of a season");

    private static final ArchRule NO_SYSTEM = noClasses()
            .that()
            .resideInAnyPackage(PLAIN)
            .should()
            .accessTargetWhere(targetOwner(type(System.class))
                    .and(target(name("arraycopy")).negate()))
            .because("System is a clock, a log and the machine's settings");

    private static final ArchRule NO_CLOCK = noClasses()
            .that()
            .resideInAnyPackage(PLAIN)
            .should()
            .accessTargetWhere(targetOwner(DescribedPredicate.describe(
                            "of java.time", owner -> owner.getPackageName().startsWith("java.time")))
                    .and(target(nameMatching("now|system.*|tick.*"))))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.time\\.(Clock|InstantSource)|java\\.util\\.(Date|.*Calendar|.*Timer.*)")
            .because("what time it is comes as a value from the session");

    private static final ArchRule NO_AMBIENT_RANDOMNESS = noClasses()
            .that()
            .resideInAnyPackage(PLAIN)
            .should()
            .accessTargetWhere(DescribedPredicate.describe("randomness without a seed", PlainTest::isUnseeded))
            .because("a forecast is reproduced from its seed");

    private static boolean isUnseeded(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        String member = access.getName();
        boolean noArguments = access instanceof JavaCall<?> call
                && call.getTarget().getRawParameterTypes().isEmpty();
        return owner.isEquivalentTo(ThreadLocalRandom.class)
                || (owner.isEquivalentTo(UUID.class) && member.equals("randomUUID"))
                || (owner.getName().matches("java\\.lang\\.(Strict)?Math") && member.equals("random"))
                || (owner.isEquivalentTo(Random.class) && member.equals("<init>") && noArguments)
                || (owner.isEquivalentTo(SplittableRandom.class) && member.equals("<init>") && noArguments)
                || (owner.isEquivalentTo(RandomGenerator.class) && member.matches("of|getDefault"))
                || (owner.getName().startsWith("java.util.random.") && member.equals("create") && noArguments)
                || (owner.getName().equals("java.util.Collections")
                        && member.equals("shuffle")
                        && access instanceof JavaCall<?> call
                        && call.getTarget().getRawParameterTypes().size() == 1);
    }

    @Test
    void the_reckoning_floors_touch_nothing_outside() {
        House.keeps(NO_OUTSIDE);
        House.keeps(NO_SYSTEM);
    }

    @Test
    void they_have_no_clock() {
        House.keeps(NO_CLOCK);
    }

    @Test
    void they_have_no_randomness_of_their_own() {
        House.keeps(NO_AMBIENT_RANDOMNESS);
    }

    @Test
    void files_logs_screens_and_databases_are_refused() {
        House.refusesTheBad(
                NO_OUTSIDE,
                "package app.volata.model; class BadFile { java.nio.file.Path it; }",
                "package app.volata.standings; class BadLog { java.util.logging.Logger it; }",
                "package app.volata.forecast; class BadScreen { javafx.scene.Node it; }",
                "package app.volata.clinch; class BadDatabase { java.sql.Connection it; }",
                "package app.volata.clinch; record Good(int[] a, java.util.List<String[]> b, java.time.LocalDate c) {}",
                "package app.volata.model; enum Fine { A, B; int f(Fine o) { return switch (o) { case A -> 1; case B"
                        + " -> 2; }; } }",
                "package app.volata.store; class Elsewhere { java.nio.file.Path it; }");
        House.refusesTheBad(
                NO_SYSTEM,
                "package app.volata.model; class BadPrint { void f() { System.out.println(); } }",
                "package app.volata.forecast; class BadTime { long f() { return System.nanoTime(); } }",
                "package app.volata.forecast; class BadRef { java.util.function.LongSupplier f = System::nanoTime; }",
                "package app.volata.clinch; class Good { void f(int[] a) { System.arraycopy(a, 0, a, 1, 1); } }");
    }

    @Test
    void clocks_are_refused() {
        House.refusesTheBad(
                NO_CLOCK,
                "package app.volata.model; class BadNow { Object f() { return java.time.LocalDate.now(); } }",
                "package app.volata.model; class BadRef { java.util.function.Supplier<?> f = java.time.Instant::now; }",
                "package app.volata.standings; class BadZone { Object f() { return java.time.ZoneId.systemDefault(); }"
                        + " }",
                "package app.volata.forecast; class BadClock { java.time.Clock it; }",
                "package app.volata.clinch; class BadDate { Object f() { return new java.util.Date(); } }",
                "package app.volata.model; class Good { Object f() { return java.time.LocalDate.of(2018, 4, 22); } }");
    }

    @Test
    void randomness_without_a_seed_is_refused() {
        House.refusesTheBad(
                NO_AMBIENT_RANDOMNESS,
                "package app.volata.forecast; class BadMath { double f() { return Math.random(); } }",
                "package app.volata.forecast; class BadRandom { Object f() { return new java.util.Random(); } }",
                "package app.volata.forecast; class BadSplit { Object f() { return new java.util.SplittableRandom(); }"
                        + " }",
                "package app.volata.clinch; class BadLocal { Object f() { return"
                        + " java.util.concurrent.ThreadLocalRandom.current(); } }",
                "package app.volata.model; class BadId { Object f() { return java.util.UUID.randomUUID(); } }",
                "package app.volata.model; class BadShuffle { void f(java.util.List<?> a) {"
                        + " java.util.Collections.shuffle(a); } }",
                "package app.volata.forecast; class Good { Object f() { return new java.util.SplittableRandom(7); } }");
    }
}
