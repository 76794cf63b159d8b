package io.genkan.account;

import io.genkan.credential.Credentials;
import io.genkan.credential.Methods;
import io.genkan.credential.OwnCredentials;
import io.genkan.credential.StoredCredential;
import io.genkan.credential.Use;
import io.genkan.platform.Texts;
import io.genkan.platform.Written;
import io.genkan.signin.CurrentMember;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** 認証方法とデバイス: what opens the account after the password. */
@Named
@RequestScoped
public class MethodsPage {

    private static final Duration NEW = Duration.ofMinutes(10);

    @Inject private CurrentMember current;
    @Inject private OwnCredentials own;
    @Inject private Credentials credentials;
    @Inject private Methods methods;
    @Inject private Texts texts;
    @Inject private Written written;
    @Inject private Clock clock;
    private List<StoredCredential> all;

    public List<Row> rows() {
        return all().stream().map(this::row).toList();
    }

    /** Whether one was set up a moment ago; some come back without having added any. */
    boolean anyNew() {
        var then = clock.instant().minus(NEW);
        return all().stream().anyMatch(credential -> credential.boundAt().isAfter(then));
    }

    /** Ids of the methods whose credentials the browser keeps, too. */
    public List<String> keptByBrowser() {
        return methods.with(Use.KEPT_BY_BROWSER).stream().map(m -> m.id().value()).toList();
    }

    /** When the password was set; empty for a member without one. */
    public String passwordSet() {
        return methods.with(Use.FIRST_STEP).stream()
                .flatMap(m -> credentials.activeOf(current.get().id(), m.id()).stream())
                .map(known -> texts.format("account.password.set", written.day(known.boundAt())))
                .findFirst()
                .orElse("");
    }

    Optional<Safety> safety() {
        return SafetyPolicy.judge(all().stream().map(this::opener).toList());
    }

    private List<StoredCredential> all() {
        if (all == null) {
            all = own.of(current.get().id());
        }
        return all;
    }

    private Row row(StoredCredential credential) {
        return new Row(
                credential.id(),
                credential.method().value(),
                own.name(credential),
                title(credential) + methods.of(credential.method()).about(credential),
                dates(credential),
                own.mayGo(credential) ? "" : texts.get(why()));
    }

    private String why() {
        return all().size() == 1 ? "account.last" : "account.last-strong";
    }

    private Opener opener(StoredCredential credential) {
        var method = methods.of(credential.method());
        return new Opener(
                title(credential),
                own.name(credential),
                method.strength().rank(),
                method.uses().contains(Use.ADDRESS_PROOF),
                credential.lastUsedAt());
    }

    private String title(StoredCredential credential) {
        return texts.get(credential.method() + ".title");
    }

    private String dates(StoredCredential credential) {
        String day = written.day(credential.boundAt());
        String bound =
                credential
                        .boundOn()
                        .map(device -> texts.format("account.bound-on", day, device))
                        .orElseGet(() -> texts.format("account.bound", day));
        return bound + credential.lastUsedAt().map(this::used).orElse("");
    }

    private String used(Instant at) {
        return texts.format("account.used", written.recent(at));
    }
}
