package io.genkan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import jakarta.enterprise.context.NormalScope;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Model;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Scope;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import jakarta.servlet.annotation.WebListener;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * CDI takes for a bean only what says its scope. Whatever forgot to would not be missed by anybody:
 * nobody would call it.
 */
@AnalyzeClasses(packages = "io.genkan", importOptions = DoNotIncludeTests.class)
class BeansTest {

    @ArchTest
    static void whoever_is_given_something_listens_or_makes_says_its_scope(JavaClasses all) {
        classes()
                .that(are("given something, listening or making", BeansTest::worksAsBean))
                .should(ArchCondition.from(are("say their scope", BeansTest::isBean)))
                .check(all);
    }

    @ArchTest
    static void every_one_of_those_who_are_asked_for_together_says_its_scope(JavaClasses all) {
        var askedFor =
                all.stream()
                        .flatMap(one -> one.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(Instance.class))
                        .flatMap(BeansTest::argument)
                        .map(JavaType::getName)
                        .collect(Collectors.toSet());
        classes()
                .that(are("asked for together", one -> isOneOf(askedFor, one)))
                .should(ArchCondition.from(are("say their scope", BeansTest::isBean)))
                .check(all);
    }

    private static boolean isOneOf(Set<String> askedFor, JavaClass one) {
        return isConcrete(one)
                && one.getAllRawInterfaces().stream()
                        .anyMatch(kind -> askedFor.contains(kind.getName()));
    }

    private static Stream<JavaType> argument(JavaField field) {
        return ((JavaParameterizedType) field.getType()).getActualTypeArguments().stream();
    }

    private static boolean worksAsBean(JavaClass one) {
        return isConcrete(one)
                && (one.getAllMembers().stream()
                                .anyMatch(
                                        it ->
                                                it.isAnnotatedWith(Inject.class)
                                                        || it.isAnnotatedWith(Produces.class))
                        || one.getMethods().stream().anyMatch(BeansTest::listens));
    }

    private static boolean listens(JavaMethod method) {
        return method.getParameters().stream()
                .anyMatch(
                        it ->
                                it.isAnnotatedWith(Observes.class)
                                        || it.isAnnotatedWith(ObservesAsync.class));
    }

    /** The container of servlets makes its own, and injects into them. */
    private static boolean isBean(JavaClass one) {
        return one.getAnnotations().stream().anyMatch(BeansTest::isScope)
                || Servlet.class.isAssignableFrom(one.reflect())
                || Filter.class.isAssignableFrom(one.reflect())
                || one.isAnnotatedWith(WebListener.class);
    }

    private static boolean isScope(JavaAnnotation<?> annotation) {
        var type = annotation.getRawType().reflect();
        return type.isAnnotationPresent(NormalScope.class)
                || type.isAnnotationPresent(Scope.class)
                || type == Model.class;
    }

    private static boolean isConcrete(JavaClass one) {
        return !one.isInterface()
                && !one.getModifiers().contains(JavaModifier.ABSTRACT)
                && !one.isAnonymousClass();
    }

    private static DescribedPredicate<JavaClass> are(String what, Predicate<JavaClass> test) {
        return DescribedPredicate.describe(what, test::test);
    }
}
