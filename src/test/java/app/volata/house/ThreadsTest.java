package app.volata.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ThreadsTest {
    private static final ArchRule SESSION_WITHOUT_SCREEN = noClasses()
            .that()
            .resideInAPackage("app.volata.session..")
            .should()
            .dependOnClassesThat(describe(
                    "of JavaFX, other than beans and collections",
                    type -> type.getPackageName().startsWith("javafx.")
                            && !type.getPackageName().startsWith("javafx.beans")
                            && !type.getPackageName().startsWith("javafx.collections")))
            .because("the session is tested without a toolkit");

    private static final ArchRule RUN_LATER_ONCE = classes()
            .should(callRunLaterInOneClass())
            .because("threads are crossed through executors given to constructors, and this is one of them");

    private static final ArchRule NO_THREAD_OF_ITS_OWN = noClasses()
            .that()
            .resideOutsideOfPackage("app.volata")
            .should()
            .accessTargetWhere(describe("that makes a thread or takes a common one", ThreadsTest::makesThread))
            .because("who composes the program decides on threads, and a test runs all on its own");

    private static boolean makesThread(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String member = access.getName();
        return switch (owner) {
            case "java.lang.Thread" -> member.matches("<init>|ofVirtual|ofPlatform|startVirtualThread");
            case "java.util.concurrent.Executors" -> true;
            case "java.util.concurrent.ForkJoinPool" -> member.matches("<init>|commonPool");
            case "java.util.concurrent.ThreadPoolExecutor", "java.util.Timer" -> member.equals("<init>");
            default -> member.equals("parallelStream");
        };
    }

    private static ArchCondition<JavaClass> callRunLaterInOneClass() {
        return new ArchCondition<>("name Platform.runLater in one class") {
            private final Set<String> callers = new TreeSet<>();

            @Override
            public void init(java.util.Collection<JavaClass> all) {
                callers.clear();
            }

            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getAccessesFromSelf().stream()
                        .filter(access -> access.getName().equals("runLater"))
                        .filter(access -> access.getTargetOwner().getName().equals("javafx.application.Platform"))
                        .forEach(_ -> callers.add(item.getName()));
            }

            @Override
            public void finish(ConditionEvents events) {
                if (callers.size() > 1) {
                    events.add(SimpleConditionEvent.violated(callers, "Platform.runLater is named in " + callers));
                }
            }
        };
    }

    @Test
    void the_session_uses_observable_values_and_nothing_else_of_the_toolkit() {
        House.keeps(SESSION_WITHOUT_SCREEN);
    }

    @Test
    void run_later_is_named_once() {
        House.keeps(RUN_LATER_ONCE);
    }

    @Test
    void threads_are_made_in_the_root() {
        House.keeps(NO_THREAD_OF_ITS_OWN);
    }

    @Test
    void a_session_that_knows_the_screen_is_refused() {
        House.refusesTheBad(
                SESSION_WITHOUT_SCREEN,
                "package app.volata.session; class Bad { void f() { javafx.application.Platform.runLater(() -> {}); }"
                        + " }",
                "package app.volata.session; class BadNode { javafx.scene.Node it; }",
                "package app.volata.session; class Good { javafx.beans.property.IntegerProperty it; }");
    }

    @Test
    void a_second_run_later_is_refused() {
        String call =
                "package app.volata.ui.kit; class A { void f() { javafx.application.Platform.runLater(() -> {}); } }";
        House.allows(RUN_LATER_ONCE, call);
        House.refusesTogether(
                RUN_LATER_ONCE,
                call,
                "package app.volata.ui.table; class B {"
                        + " java.util.concurrent.Executor it = javafx.application.Platform::runLater; }");
    }

    @Test
    void threads_made_elsewhere_are_refused() {
        House.refusesTheBad(
                NO_THREAD_OF_ITS_OWN,
                "package app.volata.store; class BadThread { Object f() { return new Thread(() -> {}); } }",
                "package app.volata.cli; class BadVirtual { void f() { Thread.startVirtualThread(() -> {}); } }",
                "package app.volata.forecast; class BadPool { Object f() {"
                        + " return java.util.concurrent.Executors.newFixedThreadPool(2); } }",
                "package app.volata.clinch; class BadStream { Object f(java.util.List<?> a) {"
                        + " return a.parallelStream(); } }",
                "package app.volata.session; class Good { Good(java.util.concurrent.Executor it) {} }",
                "package app.volata; class Root { Object f() { return new Thread(() -> {}); } }");
    }
}
