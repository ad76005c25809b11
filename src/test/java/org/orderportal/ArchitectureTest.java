package org.orderportal;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orderportal.base.security.AdministratorOnly;
import org.orderportal.base.security.SignedInOnly;
import org.orderportal.base.security.StaffOnly;
import org.orderportal.base.security.SystemOnly;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The house rules that a machine can check; the boundaries between modules are checked by {@link ModularityTest}. */
@AnyDatabase
class ArchitectureTest {

    private static JavaClasses portal;

    @BeforeAll
    static void readClasses() {
        portal = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.orderportal");
    }

    @Test
    void only_the_ubl_package_sees_ubl_types() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..exchange.ubl..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.helger..", "oasis..", "net.sf.saxon..", "jakarta.xml.bind..")
                .check(portal);
    }

    @Test
    void views_entities_and_repositories_stay_inside_their_package() {
        classes().that().areAnnotatedWith(Route.class).should().notBePublic().check(portal);
        classes().that().areAnnotatedWith(Entity.class).should().notBePublic().check(portal);
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(portal);
    }

    @Test
    void screens_never_touch_repositories_or_entities() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat(
                        annotatedWith(Entity.class).or(JavaClass.Predicates.assignableTo(Repository.class)))
                .check(portal);
    }

    @Test
    void services_know_nothing_of_screens() {
        noClasses()
                .that()
                .areAnnotatedWith(Service.class)
                .should()
                .dependOnClassesThat(
                        resideInAPackage("com.vaadin.flow.component..").or(resideInAPackage("..ui..")))
                .check(portal);
    }

    @Test
    void what_a_class_needs_comes_through_its_constructor() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .check(portal);
    }

    @Test
    void beans_that_others_share_hold_no_changing_public_state() {
        fields().that()
                .areDeclaredInClassesThat(annotatedWith(Service.class).or(annotatedWith(Component.class)))
                .and()
                .areNotStatic()
                .should()
                .notBePublic()
                .check(portal);
    }

    @Test
    void every_public_method_of_a_public_service_says_who_may_call_it() {
        classes()
                .that()
                .areAnnotatedWith(Service.class)
                .and()
                .arePublic()
                .should(authoriseEveryPublicMethod())
                .check(portal);
    }

    @Test
    void time_is_injected() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.orderportal.base")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(portal);
    }

    @Test
    void old_dates_are_not_used() {
        noClasses()
                .should()
                .dependOnClassesThat(HasName.Predicates.nameMatching(
                        "java\\.util\\.(Date|Calendar|GregorianCalendar|TimeZone)|java\\.text\\.SimpleDateFormat"))
                .check(portal);
    }

    @Test
    void nothing_is_written_past_the_log() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(portal);
    }

    @Test
    void the_demo_is_there_in_its_profile_only() {
        classes()
                .that()
                .resideInAPackage("..demo..")
                .and()
                .areMetaAnnotatedWith(Component.class)
                .should()
                .beAnnotatedWith(Profile.class)
                .allowEmptyShould(true)
                .check(portal);
    }

    @Test
    void constructors_take_seven_things_at_most() {
        constructors()
                .that()
                .areDeclaredInClassesThat(annotatedWith(Service.class)
                        .or(annotatedWith(Component.class))
                        .or(annotatedWith(Route.class)))
                .should(haveAtMostSevenParameters())
                .check(portal);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .that()
                .areTopLevelClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl|DTO|Dto)")
                .check(portal);
    }

    @Test
    void every_package_says_what_it_is_for_and_is_null_marked() {
        var unmarked = portal.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                .map(each -> each.getName())
                .collect(Collectors.toSet());

        assertThat(unmarked).isEmpty();
    }

    @Test
    void what_changes_orders_is_repeated_when_it_clashes() {
        methods()
                .that()
                .areDeclaredInClassesThat(
                        resideInAPackage("org.orderportal.order").and(annotatedWith(Service.class)))
                .and()
                .areAnnotatedWith(Transactional.class)
                .should(onlyReadOrJoinTheCaller())
                .because("a transaction that changes something is run by RetriedTransactions")
                .check(portal);
    }

    private static ArchCondition<JavaMethod> onlyReadOrJoinTheCaller() {
        return new ArchCondition<>("only read, or join the transaction of the caller") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var transaction = method.getAnnotationOfType(Transactional.class);
                if (!transaction.readOnly() && transaction.propagation() != Propagation.MANDATORY) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is tried once only"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> authoriseEveryPublicMethod() {
        return new ArchCondition<>("authorise every public method") {
            @Override
            public void check(JavaClass service, ConditionEvents events) {
                service.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                        .filter(method -> !isAuthorised(method))
                        .forEach(method -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " does not say who may call it")));
            }
        };
    }

    private static boolean isAuthorised(JavaMethod method) {
        return method.isMetaAnnotatedWith(PreAuthorize.class)
                || method.isAnnotatedWith(PreAuthorize.class)
                || method.getOwner().isMetaAnnotatedWith(PreAuthorize.class)
                || method.getOwner().isAnnotatedWith(SignedInOnly.class)
                || method.getOwner().isAnnotatedWith(StaffOnly.class)
                || method.getOwner().isAnnotatedWith(AdministratorOnly.class)
                || method.getOwner().isAnnotatedWith(SystemOnly.class);
    }

    private static ArchCondition<com.tngtech.archunit.core.domain.JavaConstructor> haveAtMostSevenParameters() {
        return new ArchCondition<>("have at most seven parameters") {
            @Override
            public void check(com.tngtech.archunit.core.domain.JavaConstructor constructor, ConditionEvents events) {
                var count = constructor.getRawParameterTypes().size();
                if (count > 7) {
                    events.add(
                            SimpleConditionEvent.violated(constructor, constructor.getFullName() + " takes " + count));
                }
            }
        };
    }
}
