package io.genkan;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.genkan.credential.VerifiedMethod;
import io.genkan.onboarding.OnboardingStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.flow.FlowScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may know whom. docs/architecture.md has the picture; this class keeps it true. */
@AnalyzeClasses(packages = "io.genkan", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String PAGE_BEAN = ".*(Page|Challenge|Enrolment|Setup|Flow)(\\$.*)?";

    private static final String[] FEATURES = {
        "io.genkan.account..",
        "io.genkan.alarm..",
        "io.genkan.contact..",
        "io.genkan.handover..",
        "io.genkan.helpdesk..",
        "io.genkan.house..",
        "io.genkan.inspection..",
        "io.genkan.letter..",
        "io.genkan.onboarding..",
        "io.genkan.portal..",
        "io.genkan.progress..",
        "io.genkan.provisioning..",
        "io.genkan.recovery..",
        "io.genkan.signin..",
        "io.genkan.staff.."
    };

    /** The sample may look at everything: it prepares what a test or a demonstration needs. */
    private static final String SAMPLE = "io.genkan.sample..";

    @ArchTest
    static final ArchRule packages_form_no_cycles =
            slices().matching("io.genkan.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobody_depends_on_the_sample =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(SAMPLE)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(SAMPLE)
                    .because("it is not in the WAR");

    @ArchTest
    static final ArchRule platform_stands_on_nothing_of_ours =
            noClasses()
                    .that()
                    .resideInAPackage("io.genkan.platform..")
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("io.genkan..")
                                    .and(not(resideInAPackage("io.genkan.platform.."))));

    @ArchTest
    static final ArchRule features_know_no_single_method =
            noClasses()
                    .that()
                    .resideInAnyPackage(FEATURES)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("io.genkan.credential.*..")
                    .because("a new method is a new package and nothing else");

    @ArchTest
    static final ArchRule methods_do_not_know_each_other =
            slices().matching("io.genkan.credential.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule methods_know_no_feature =
            noClasses()
                    .that()
                    .resideInAPackage("io.genkan.credential..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(FEATURES);

    @ArchTest
    static final ArchRule what_all_methods_share_knows_no_single_one =
            noClasses()
                    .that()
                    .resideInAPackage("io.genkan.credential")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("io.genkan.credential.*..");

    @ArchTest
    static final ArchRule webauthn4j_stays_with_the_passkeys =
            onlyIn("com.webauthn4j..", "io.genkan.credential.passkey..");

    @ArchTest
    static final ArchRule webauthn4j_is_seen_by_four_classes =
            noClasses()
                    .that()
                    .haveNameNotMatching(
                            "io\\.genkan\\.credential\\.passkey\\."
                                    + "(RelyingParty|CeremonyOptions|Registration|Assertion)")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.webauthn4j..");

    @ArchTest
    static final ArchRule jakarta_mail_stays_with_the_mail =
            onlyIn("jakarta.mail..", "io.genkan.mail..", "io.genkan.sample.mailbox..");

    @ArchTest
    static final ArchRule two_dimensional_codes_stay_in_the_platform =
            onlyIn("com.google.zxing..", "io.genkan.platform..");

    @ArchTest
    static final ArchRule commons_codec_stays_with_the_authenticator_app =
            onlyIn("org.apache.commons.codec..", "io.genkan.credential.totp..", SAMPLE);

    @ArchTest
    static final ArchRule argon2_stays_with_the_password =
            onlyIn("org.bouncycastle..", "io.genkan.credential.password..");

    @ArchTest
    static final ArchRule estimating_passwords_stays_with_the_password =
            onlyIn("com.nulabinc.zxcvbn..", "io.genkan.credential.password..");

    @ArchTest
    static final ArchRule pdfs_stay_with_the_letters =
            onlyIn("org.apache.[pdfbox|fontbox]..", "io.genkan.letter..");

    @ArchTest
    static final ArchRule the_figures_library_stays_with_the_figures =
            onlyIn("io.prometheus..", "io.genkan.figures..");

    @ArchTest
    static final ArchRule nobody_needs_to_be_watched =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("io.genkan.health..", "io.genkan.figures..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("io.genkan.health..", "io.genkan.figures..");

    @ArchTest
    static final ArchRule migrations_stay_in_the_platform =
            onlyIn("org.flywaydb..", "io.genkan.platform..");

    @ArchTest
    static final ArchRule nothing_of_the_server_s_maker_is_used =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.ibm..", "io.openliberty..")
                    .because("only integrators' code may need it, and that is not here");

    @ArchTest
    static final ArchRule there_are_no_enterprise_beans =
            noClasses().should().dependOnClassesThat().resideInAPackage("jakarta.ejb..");

    @ArchTest
    static final ArchRule faces_and_primefaces_stay_in_page_beans_and_the_platform =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("io.genkan.platform..")
                    .and()
                    .haveNameNotMatching(PAGE_BEAN)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("jakarta.faces..", "org.primefaces..")
                    .because("Screen hides Faces from everything that is not a page bean");

    @ArchTest
    static final ArchRule page_beans_have_no_entity_manager =
            noClasses()
                    .that()
                    .haveNameMatching(PAGE_BEAN)
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule page_beans_open_no_transaction =
            noClasses()
                    .that()
                    .haveNameMatching(PAGE_BEAN)
                    .should()
                    .dependOnClassesThat()
                    .belongToAnyOf(Transactional.class);

    @ArchTest
    static final ArchRule flow_scope_stays_in_the_wizard =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("io.genkan.onboarding..")
                    .should()
                    .beAnnotatedWith(FlowScoped.class)
                    .because("a method is used outside the wizard, too");

    @ArchTest
    static final ArchRule policies_are_plain_java =
            classes()
                    .that()
                    .haveSimpleNameEndingWith("Policy")
                    .or()
                    .belongToAnyOf(OnboardingStep.class)
                    .should(knowNothingButTheJdkAndTheirOwnPackage());

    @ArchTest
    static final ArchRule totp_is_plain_java_and_commons_codec =
            classes()
                    .that()
                    .haveFullyQualifiedName("io.genkan.credential.totp.Totp")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..", "io.genkan.credential.totp", "org.apache.commons.codec..");

    @ArchTest
    static final ArchRule clock_is_read_in_the_platform_only =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("io.genkan.platform..", SAMPLE)
                    .should()
                    .callMethodWhere(readsTheMachinesClock())
                    .because("tests turn the clock");

    @ArchTest
    static final ArchRule chance_comes_from_the_platform_only =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("io.genkan.platform..", SAMPLE)
                    .should()
                    .dependOnClassesThat()
                    .belongToAnyOf(SecureRandom.class, Random.class, ThreadLocalRandom.class)
                    .orShould()
                    .callMethod(UUID.class, "randomUUID")
                    .orShould()
                    .callMethod(Math.class, "random");

    @ArchTest
    static final ArchRule letters_change_case_by_a_named_locale =
            noClasses()
                    .should()
                    .callMethodWhere(changesCaseWithoutLocale())
                    .because("a Turkish server has another i");

    @ArchTest
    static final ArchRule entities_have_no_setters =
            noMethods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Entity.class)
                    .and()
                    .arePublic()
                    .should()
                    .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule entities_are_not_kept_beyond_a_request =
            fields().that()
                    .areDeclaredInClassesThat(keptBeyondARequest())
                    .should()
                    .notHaveRawType(entity())
                    .because("they would go stale");

    @ArchTest
    static final ArchRule verified_method_is_made_by_the_gate_alone =
            noClasses()
                    .that()
                    .haveNameNotMatching("io\\.genkan\\.credential\\.AttemptGate")
                    .should()
                    .callConstructorWhere(
                            describe(
                                    "a VerifiedMethod is made",
                                    call ->
                                            call.getTargetOwner()
                                                    .isEquivalentTo(VerifiedMethod.class)));

    @ArchTest
    static final ArchRule transactions_open_where_the_container_can_see_it =
            methods()
                    .that()
                    .areAnnotatedWith(Transactional.class)
                    .should()
                    .notBePrivate()
                    .andShould()
                    .notBeStatic()
                    .because("a transaction on a private method is none");

    @Test
    void every_package_says_what_lives_there() throws IOException {
        assertThat(packages("src/main/java/io/genkan"))
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
    }

    private static Set<Path> packages(String root) throws IOException {
        try (var files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .collect(Collectors.toSet());
        }
    }

    private static ArchRule onlyIn(String library, String... packages) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static ArchCondition<JavaClass> knowNothingButTheJdkAndTheirOwnPackage() {
        return new ArchCondition<>("know nothing but the JDK and their own package") {
            @Override
            public void check(JavaClass policy, ConditionEvents events) {
                policy.getDirectDependenciesFromSelf().stream()
                        .filter(known -> !allowed(policy, known.getTargetClass().getPackageName()))
                        .map(known -> SimpleConditionEvent.violated(policy, known.getDescription()))
                        .forEach(events::add);
            }

            private boolean allowed(JavaClass policy, String known) {
                return known.startsWith("java.") || known.equals(policy.getPackageName());
            }
        };
    }

    /** {@code now()} of anything in java.time that is not given a clock, and the older ways. */
    private static DescribedPredicate<JavaMethodCall> readsTheMachinesClock() {
        return describe(
                "the machine's clock is read",
                call -> {
                    var owner = call.getTargetOwner();
                    return switch (call.getName()) {
                        case "now" ->
                                owner.getPackageName().startsWith("java.time")
                                        && call.getTarget().getRawParameterTypes().stream()
                                                .noneMatch(
                                                        type -> type.isEquivalentTo(Clock.class));
                        case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
                        default ->
                                owner.isEquivalentTo(Clock.class)
                                        && call.getName().matches("system.*|tick.+");
                    };
                });
    }

    private static DescribedPredicate<JavaMethodCall> changesCaseWithoutLocale() {
        return describe(
                "letters change case without a locale",
                call ->
                        call.getTargetOwner().isEquivalentTo(String.class)
                                && call.getName().matches("to(Lower|Upper)Case")
                                && call.getTarget().getRawParameterTypes().isEmpty());
    }

    private static DescribedPredicate<JavaClass> keptBeyondARequest() {
        return describe(
                "kept beyond a request",
                type ->
                        type.isAnnotatedWith(SessionScoped.class)
                                || type.isAnnotatedWith(ViewScoped.class)
                                || type.isAnnotatedWith(FlowScoped.class)
                                || type.isAnnotatedWith(ApplicationScoped.class));
    }

    private static DescribedPredicate<JavaClass> entity() {
        return describe("an entity", type -> type.isAnnotatedWith(Entity.class));
    }
}
