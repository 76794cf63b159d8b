package io.genkan.recovery;

import io.genkan.audit.AuditEvent;
import io.genkan.credential.AttemptGate;
import io.genkan.member.Member;
import io.genkan.member.MemberId;
import io.genkan.member.Members;
import io.genkan.platform.KeyRing;
import io.genkan.platform.LocaleChoice;
import io.genkan.platform.RequestSource;
import io.genkan.society.Society;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Starts a recovery for whatever user ID was typed. What happens before the answer is the same for
 * a member and for nobody; what is done for a member, links, rows and mails, is done after it (T9,
 * ASVS 6.3.8).
 */
@ApplicationScoped
public class WayBack {

    private static final System.Logger LOG = System.getLogger(WayBack.class.getName());
    private static final int NUMBERS = 10_000;

    @Resource(lookup = "concurrent/genkan")
    private ManagedScheduledExecutorService background;

    @Inject private Members members;
    @Inject private ResetLinks links;
    @Inject private DeskRequests desk;
    @Inject private AttemptGate gate;
    @Inject private KeyRing keys;
    @Inject private RequestSource source;
    @Inject private LocaleChoice language;
    @Inject private Event<AuditEvent> audit;
    @Inject private Clock clock;

    /** パスワードを忘れた; false when it was asked for too often, whoever's the ID is. */
    boolean password(Society society, String userId) {
        return start(society, userId, "password", links::send);
    }

    /** 組合に依頼する; the number to tell on the telephone, or none when it was asked too often. */
    Optional<String> phone(Society society, String userId) {
        String number = number(society, userId);
        return start(society, userId, "phone", (member, asker) -> desk.add(member, number, asker))
                ? Optional.of(number)
                : Optional.empty();
    }

    private boolean start(
            Society society, String userId, String way, BiConsumer<MemberId, Asker> work) {
        if (!gate.mayAsk(way + " " + keys.digest("recovery", society.id() + " " + userId))) {
            return false;
        }
        var member = members.byUserId(society.id(), userId).map(Member::id);
        var asker = new Asker(source.device().toString(), language.locale());
        audit.fire(new RecoveryAsked(member, way));
        background.execute(() -> member.ifPresent(who -> quietly(() -> work.accept(who, asker))));
        return true;
    }

    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "a recovery that was asked for was not begun", failed);
        }
    }

    /**
     * Four digits that depend on nothing but the user ID and the week: asking again tells neither
     * whether there is such a member nor whether the desk has been at work.
     */
    private String number(Society society, String userId) {
        long week = ChronoUnit.WEEKS.between(LocalDate.EPOCH, LocalDate.now(clock));
        byte[] derived =
                keys.derive(
                        keys.newest(), "recovery-number", society.id() + " " + week + " " + userId);
        int number = (ByteBuffer.wrap(derived).getInt() & Integer.MAX_VALUE) % NUMBERS;
        return String.format("%04d", number);
    }
}
