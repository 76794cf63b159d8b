package io.genkan.credential;

import io.genkan.member.Role;
import io.genkan.platform.TextBundles;
import io.genkan.society.Society;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every method there is, in the order of the screens. */
@ApplicationScoped
public class Methods implements TextBundles {

    private List<AuthenticationMethod> all;

    protected Methods() {}

    @Inject
    public Methods(@Any Instance<AuthenticationMethod> found) {
        all =
                found.handlesStream()
                        .sorted(
                                Comparator.comparingInt(
                                        handle -> priority(handle.getBean().getBeanClass())))
                        .map(Instance.Handle::get)
                        .toList();
    }

    public List<AuthenticationMethod> all() {
        return all;
    }

    /**
     * @throws IllegalArgumentException when no such method exists
     */
    public AuthenticationMethod of(MethodId id) {
        return find(id.value()).orElseThrow(() -> new IllegalArgumentException("no method " + id));
    }

    public Optional<AuthenticationMethod> find(String id) {
        return all.stream().filter(method -> method.id().value().equals(id)).findFirst();
    }

    public List<AuthenticationMethod> with(Use use) {
        return all.stream().filter(method -> method.uses().contains(use)).toList();
    }

    /**
     * What somebody may choose and enrol: a member what the society allows, staff what is strong
     * enough for them, whatever it allows its members.
     */
    public List<AuthenticationMethod> offered(Role to, Society society) {
        return with(Use.SELF_ENROLLED).stream()
                .filter(
                        method ->
                                to.staff()
                                        ? method.uses().contains(Use.STAFF)
                                        : society.allows(method.id().value()))
                .toList();
    }

    public Set<MethodId> ids(Use use) {
        return with(use).stream().map(AuthenticationMethod::id).collect(Collectors.toSet());
    }

    @Override
    public Stream<String> baseNames() {
        return all.stream().map(method -> "io.genkan.credential." + method.id() + ".texts");
    }

    private static int priority(Class<?> bean) {
        var priority = bean.getAnnotation(Priority.class);
        return priority == null ? Integer.MAX_VALUE : priority.value();
    }
}
