package app.volata.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class NamesTest {
    private static final ArchRule SAY_WHAT_IT_IS = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Helpers|Util|Utils|Impl|Service)(\\$.*)?")
            .orShould()
            .resideInAnyPackage("..util..", "..utils..", "..common..", "..core..", "..helper..", "..helpers..")
            .because("such a name takes in anything, and the big import cycles run through such packages");

    @Test
    void names_say_what_a_class_is() {
        House.keeps(SAY_WHAT_IT_IS);
    }

    @Test
    void names_that_take_in_anything_are_refused() {
        House.refusesTheBad(
                SAY_WHAT_IT_IS,
                "package app.volata.session; class BadManager {}",
                "package app.volata.session; class BadServiceImpl {}",
                "package app.volata.session; class BadOuterUtils { static class Inner {} }",
                "package app.volata.ui.common; class Bad {}",
                "package app.volata.session; class Servicemen {}");
    }
}
