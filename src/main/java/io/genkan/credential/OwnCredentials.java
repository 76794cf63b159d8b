package io.genkan.credential;

import io.genkan.audit.AuditEvent;
import io.genkan.member.MemberId;
import io.genkan.member.Members;
import io.genkan.platform.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a member inside does with what opens their account. An id that is not one of their own,
 * active, names nothing, whoever's it is (Keycloak CVE-2020-10686).
 */
@ApplicationScoped
public class OwnCredentials {

    @Inject private Credentials credentials;
    @Inject private Methods methods;
    @Inject private Members members;
    @Inject private Texts texts;
    @Inject private Event<AuditEvent> audit;

    /** How a removal ended. */
    public enum Removal {
        REMOVED,
        /** It is the last one, or the last that is more than a mailbox. */
        NEEDED,
        /** There is none: removed in another tab a moment ago, or never theirs. */
        GONE
    }

    /** What may be asked for after the password; the strongest method first, then by age. */
    public List<StoredCredential> of(MemberId member) {
        var second = methods.ids(Use.SECOND_STEP);
        return credentials.activeOf(member).stream()
                .filter(credential -> second.contains(credential.method()))
                .sorted(Comparator.comparingInt(c -> -methods.of(c.method()).strength().rank()))
                .toList();
    }

    public Optional<StoredCredential> find(MemberId member, String id) {
        return of(member).stream()
                .filter(credential -> Long.toString(credential.id()).equals(id))
                .findFirst();
    }

    /** What the member calls it; the method's title where they were not asked yet. */
    public String name(StoredCredential credential) {
        return credential.label().orElseGet(() -> texts.get(credential.method() + ".title"));
    }

    public boolean mayGo(StoredCredential credential) {
        var staying =
                of(credential.member()).stream()
                        .filter(other -> other.id() != credential.id())
                        .map(StoredCredential::method)
                        .toList();
        return RemovalPolicy.allows(credential.method(), staying, methods.ids(Use.ADDRESS_PROOF));
    }

    /**
     * Takes one away for good. One at a time for each member, so that two tabs cannot remove the
     * last two.
     */
    @Transactional
    public Removal remove(MemberId member, String id) {
        members.lock(member);
        var found = find(member, id);
        if (found.isEmpty()) {
            return Removal.GONE;
        }
        if (!mayGo(found.get())) {
            return Removal.NEEDED;
        }
        found.get().revoke();
        audit.fire(new CredentialRevoked(member, found.get().method(), name(found.get())));
        return Removal.REMOVED;
    }

    /**
     * @return false when there is none of that id any more
     */
    @Transactional
    public boolean rename(MemberId member, String id, String label) {
        var found = find(member, id);
        found.ifPresent(
                credential -> {
                    credential.name(label);
                    audit.fire(new CredentialRenamed(member, credential.method()));
                });
        return found.isPresent();
    }
}
