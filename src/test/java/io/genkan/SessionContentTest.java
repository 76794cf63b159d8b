package io.genkan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.enterprise.context.ConversationScoped;
import jakarta.enterprise.context.NormalScope;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.flow.FlowScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Another server can read whatever lies in a session. Walks from everything that is put there
 * through all its fields.
 */
class SessionContentTest {

    private static final Set<Class<? extends Annotation>> SCOPES =
            Set.of(
                    SessionScoped.class,
                    FlowScoped.class,
                    ViewScoped.class,
                    ConversationScoped.class);

    /** They put something into a session by hand; what that is, stands in {@link #BY_HAND}. */
    private static final Set<String> WRITERS =
            Set.of("EnterServlet", "Reauthentication", "SessionFirst", "SessionHome");

    private static final List<String> BY_HAND = List.of("io.genkan.signin.CompletedSignIn");

    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(new DoNotIncludeTests())
                    .importPackages("io.genkan");

    private final Set<Class<?>> seen = new HashSet<>();
    private final List<String> complaints = new ArrayList<>();

    @Test
    void whatever_is_kept_in_a_session_serialises() {
        var beans = PRODUCT.stream().map(JavaClass::reflect).filter(SessionContentTest::isKept);
        var byHand = BY_HAND.stream().map(name -> PRODUCT.get(name).reflect());
        var kept = Stream.concat(beans, byHand).toList();

        kept.forEach(this::look);

        assertThat(kept).as("the walk has somewhere to begin").hasSizeGreaterThan(3);
        assertThat(complaints).isEmpty();
    }

    @Test
    void nobody_else_puts_anything_into_a_session() {
        assertThat(
                        PRODUCT.stream()
                                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                                .filter(SessionContentTest::puts)
                                .map(call -> call.getOriginOwner().getSimpleName()))
                .as("name its class here, and what it puts in BY_HAND")
                .isSubsetOf(WRITERS);
    }

    @Test
    void a_field_that_does_not_serialise_is_told_by_its_name() {
        look(Sample.class);

        assertThat(complaints)
                .containsExactlyInAnyOrder(
                        "Sample.maybe holds Optional, which does not serialise: no other server could read that session. Make it transient, or another type.",
                        "Sample.parts holds Part, which does not serialise: no other server could read that session. Make it transient, or another type.",
                        "Sample.service holds Part, which does not serialise: no other server could read that session. Make it transient, or another type.");
    }

    @SuppressWarnings("unused")
    private static final class Sample implements Serializable {
        private static final long serialVersionUID = 1;
        private Optional<String> maybe;
        private Map<String, List<Part>> parts;
        private transient Part left;
        private String text;
        @Inject private Part service;
    }

    private static final class Part {}

    private static boolean isKept(Class<?> type) {
        return SCOPES.stream().anyMatch(type::isAnnotationPresent);
    }

    private static boolean puts(JavaMethodCall call) {
        return call.getTarget().getName().equals("setAttribute")
                && call.getTargetOwner().isEquivalentTo(HttpSession.class);
    }

    private void look(Class<?> type) {
        if (!seen.add(type) || type.isEnum() || !type.getName().startsWith("io.genkan.")) {
            return;
        }
        if (!Serializable.class.isAssignableFrom(type)) {
            complaints.add(
                    type.getSimpleName()
                            + " is kept in a session and is not Serializable: no other server could read it.");
        }
        PRODUCT.stream()
                .filter(other -> other.isAssignableTo(type))
                .map(JavaClass::reflect)
                .forEach(this::look);
        for (Class<?> part = type;
                part != null && part != Object.class;
                part = part.getSuperclass()) {
            Arrays.stream(part.getDeclaredFields()).forEach(this::look);
        }
    }

    private void look(Field field) {
        int modifiers = field.getModifiers();
        if (Modifier.isStatic(modifiers) || Modifier.isTransient(modifiers) || isProxy(field)) {
            return;
        }
        held(field.getGenericType())
                .forEach(
                        type -> {
                            if (serialises(type)) {
                                look(type);
                            } else {
                                complain(field, type);
                            }
                        });
    }

    private void complain(Field field, Class<?> type) {
        complaints.add(
                field.getDeclaringClass().getSimpleName()
                        + "."
                        + field.getName()
                        + " holds "
                        + type.getSimpleName()
                        + ", which does not serialise: no other server could read that session. Make it transient, or another type.");
    }

    /** A bean of a scope of its own is held by a proxy that finds it anew. */
    private static boolean isProxy(Field field) {
        return field.isAnnotationPresent(Inject.class)
                && Arrays.stream(field.getType().getAnnotations())
                        .anyMatch(a -> a.annotationType().isAnnotationPresent(NormalScope.class));
    }

    /** The type itself and what it is a collection of. */
    private static Stream<Class<?>> held(Type type) {
        if (type instanceof Class<?> plain) {
            return plain.isArray() ? held(plain.getComponentType()) : Stream.of(plain);
        }
        if (type instanceof ParameterizedType generic) {
            return Stream.concat(
                    held(generic.getRawType()),
                    Arrays.stream(generic.getActualTypeArguments())
                            .flatMap(SessionContentTest::held));
        }
        if (type instanceof WildcardType wild) {
            return held(wild.getUpperBounds()[0]);
        }
        return type instanceof GenericArrayType array
                ? held(array.getGenericComponentType())
                : Stream.of(Object.class);
    }

    /** The JDK's lists, sets and maps do, though their interfaces do not say so. */
    private static boolean serialises(Class<?> type) {
        return type.isPrimitive()
                || Collection.class == type
                || List.class == type
                || Set.class == type
                || Map.class == type
                || Serializable.class.isAssignableFrom(type);
    }
}
