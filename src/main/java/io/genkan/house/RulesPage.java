package io.genkan.house;

import io.genkan.credential.AuthenticationMethod;
import io.genkan.credential.Methods;
import io.genkan.credential.Use;
import io.genkan.society.InitialPattern;
import io.genkan.society.SocietyRules;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** ログインの決まり (/staff/admin/rules). */
@Named
@RequestScoped
public class RulesPage extends DraftPage<SocietyRules> {

    @Inject private Decisions decisions;
    @Inject private Methods known;
    private final Map<String, Boolean> chosen = new HashMap<>();
    private String initialDays;
    private boolean guessablePassword;
    private String initialPattern;
    private boolean straightOn;
    private boolean secondPerson;

    @PostConstruct
    void open() {
        var society = decisions.society();
        var rules = society.rules();
        ids().forEach(id -> chosen.put(id, society.allows(id)));
        initialDays = Integer.toString(rules.initialDays());
        guessablePassword = rules.guessablePassword();
        initialPattern = rules.initialPattern();
        straightOn = rules.straightOn();
        secondPerson = rules.secondPerson();
    }

    /** What members could choose among. */
    public List<AuthenticationMethod> methods() {
        return known.with(Use.SELF_ENROLLED);
    }

    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    /** What an initial password would look like. */
    public String example() {
        return InitialPattern.example(draft().initialPattern());
    }

    /** Whether a method that members could choose until now is chosen no more. */
    public boolean isFewer() {
        var society = decisions.society();
        return ids().anyMatch(id -> society.allows(id) && !chosen.get(id));
    }

    @Override
    protected String word() {
        return "rules";
    }

    @Override
    protected SocietyRules draft() {
        boolean all = ids().allMatch(chosen::get);
        return new SocietyRules(
                all ? "" : ids().filter(chosen::get).collect(Collectors.joining(",")),
                days().orElse(0),
                guessablePassword,
                Typed.line(initialPattern),
                straightOn,
                secondPerson);
    }

    private Optional<Integer> days() {
        String typed = Typed.line(initialDays);
        return typed.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    @Override
    protected List<Complaint> complaints() {
        int count = (int) ids().filter(chosen::get).count();
        return RulesPolicy.complaints(
                count, days().orElse(null), guessablePassword, Typed.line(initialPattern));
    }

    @Override
    protected String written(String field, Object value) {
        if (!field.equals("methods")) {
            return super.written(field, value);
        }
        return value.toString().isEmpty()
                ? texts().get("house.rules.methods.all")
                : Stream.of(value.toString().split(","))
                        .map(id -> texts().get(id + ".title"))
                        .collect(Collectors.joining("、"));
    }

    @Override
    protected boolean write(SocietyRules draft, int openedWith) {
        return decisions.decide(draft, openedWith);
    }

    @Override
    protected Optional<SocietyRules> kept() {
        return Optional.of(decisions.society().rules());
    }

    @Override
    protected int keptVersion() {
        return decisions.society().version();
    }

    @Override
    protected String home() {
        return SettingsPage.PATH;
    }

    private Stream<String> ids() {
        return methods().stream().map(method -> method.id().value());
    }

    public boolean isGuessablePassword() {
        return guessablePassword;
    }

    public void setGuessablePassword(boolean on) {
        guessablePassword = on;
    }

    public boolean isStraightOn() {
        return straightOn;
    }

    public void setStraightOn(boolean on) {
        straightOn = on;
    }

    public boolean isSecondPerson() {
        return secondPerson;
    }

    public void setSecondPerson(boolean on) {
        secondPerson = on;
    }

    public String getInitialDays() {
        return initialDays;
    }

    public void setInitialDays(String typed) {
        initialDays = typed;
    }

    public String getInitialPattern() {
        return initialPattern;
    }

    public void setInitialPattern(String typed) {
        initialPattern = typed;
    }
}
