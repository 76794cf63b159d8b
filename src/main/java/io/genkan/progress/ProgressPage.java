package io.genkan.progress;

import io.genkan.contact.Carrier;
import io.genkan.credential.Methods;
import io.genkan.credential.Use;
import io.genkan.member.Round;
import io.genkan.platform.Option;
import io.genkan.platform.Texts;
import io.genkan.platform.Written;
import io.genkan.staff.CurrentStaff;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** 進みぐあい (/staff/progress): the figures, and the sentence above them. */
@Named
@RequestScoped
public class ProgressPage {

    static final String PATH = "/staff/progress";

    @Inject private Funnels funnels;
    @Inject private Choices choices;
    @Inject private AskedFilter asked;
    @Inject private Methods methods;
    @Inject private Words words;
    @Inject private Texts texts;
    @Inject private Written written;
    @Inject private CurrentStaff staff;
    private Funnel funnel;

    Funnel funnel() {
        if (funnel == null) {
            funnel = funnels.of(staff.society().id(), asked.filter());
        }
        return funnel;
    }

    /** 11月20日（金）10:24 現在. */
    public String countedAt() {
        return texts.format("progress.at", written.instant(funnel().at()));
    }

    public boolean isNobody() {
        return funnel().all() == 0;
    }

    public boolean isFiltered() {
        return !asked.filter().nothing();
    }

    /** The stage whose stopped are listed; where most stop, unless the address says otherwise. */
    Stage chosen() {
        return asked.stage().or(() -> StandOutPolicy.worst(funnel())).orElse(Stage.LOGIN);
    }

    public List<Bar> bars() {
        var worst = StandOutPolicy.tellsOf(funnel());
        return Arrays.stream(Stage.values()).map(stage -> bar(stage, worst)).toList();
    }

    private Bar bar(Stage stage, Optional<Stage> worst) {
        return new Bar(
                stage,
                words.of(stage),
                funnel().reached(stage),
                funnel().stopped(stage),
                funnel().all(),
                worst.filter(stage::equals).isPresent(),
                chosen() == stage,
                asked.address(PATH, Map.of("stage", stage.id())) + "#stuck");
    }

    /** 確認 8,127人、前の段階から814人減。一覧を表示 */
    public String label(Bar bar) {
        return texts.format("progress.row", bar.name(), bar.reached(), bar.stopped());
    }

    public boolean isTelling() {
        return StandOutPolicy.tellsOf(funnel()).isPresent();
    }

    /** 始めた方がいちばん多く止まっているのは「確認」です. */
    public String warning() {
        return texts.format(
                "progress.warning", words.of(StandOutPolicy.tellsOf(funnel()).orElseThrow()));
    }

    /** 814人が確認メールを開いていません。うち523人はドコモのアドレスです。 */
    public String warningText() {
        var stage = StandOutPolicy.tellsOf(funnel()).orElseThrow();
        String undone = words.undone(stage, funnel().stopped(stage));
        return stage == Stage.CONFIRMATION ? undone + ofCarrier() : undone;
    }

    private String ofCarrier() {
        var counts = byCarrier();
        return StandOutPolicy.carrier(counts, funnel().stopped(Stage.CONFIRMATION))
                .map(
                        id ->
                                texts.format(
                                        "progress.carrier",
                                        counts.get(id),
                                        texts.get("carrier." + id)))
                .orElse("");
    }

    private Map<String, Long> byCarrier() {
        return funnel().unconfirmed().entrySet().stream()
                .flatMap(
                        domain ->
                                Carrier.of("@" + domain.getKey()).stream()
                                        .map(carrier -> Map.entry(carrier.id(), domain.getValue())))
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.summingLong(Map.Entry::getValue)));
    }

    public List<Option> offices() {
        return plain(choices.offices(staff.society().id()));
    }

    public List<Option> rounds() {
        return choices.rounds(staff.society().id()).stream().map(this::option).toList();
    }

    private Option option(Round round) {
        return new Option(
                round.publicId(),
                texts.format("round.label", written.instant(round.at()), round.accepted()));
    }

    public List<Option> methods() {
        return methods.with(Use.SELF_ENROLLED).stream()
                .map(method -> method.id().value())
                .map(id -> new Option(id, texts.get(id + ".title")))
                .toList();
    }

    public List<Option> browsers() {
        return plain(choices.browsers(staff.society().id()));
    }

    private static List<Option> plain(List<String> words) {
        return words.stream().map(word -> new Option(word, word)).toList();
    }

    /** The stage the address names, to be kept when a filter changes. */
    public String stage() {
        return asked.stage().map(Stage::id).orElse("");
    }

    /** This very page, to be counted anew. */
    public String here() {
        return asked.address(
                PATH, asked.stage().map(stage -> Map.of("stage", stage.id())).orElse(Map.of()));
    }

    public boolean isResent() {
        return asked.says("resent", "yes");
    }

    public boolean isBusy() {
        return asked.says("resent", "busy");
    }
}
