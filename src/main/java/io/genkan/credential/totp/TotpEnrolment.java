package io.genkan.credential.totp;

import io.genkan.credential.AttemptGate;
import io.genkan.credential.AttemptSubject;
import io.genkan.credential.CodeScreen;
import io.genkan.credential.Refusal;
import io.genkan.credential.SignInProgress;
import io.genkan.credential.TypedCode;
import io.genkan.credential.VerifiedMethod;
import io.genkan.member.Members;
import io.genkan.member.Sessions;
import io.genkan.platform.Label;
import io.genkan.platform.QrCode;
import io.genkan.platform.Screen;
import io.genkan.platform.Texts;
import io.genkan.society.CurrentSociety;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.apache.commons.codec.binary.Base32;

/**
 * Sets an authenticator app up: the two-dimensional code or the key, then the first code (S-68 …
 * S-91).
 */
@Named
@RequestScoped
public class TotpEnrolment {

    private static final String CODE_FIELD = "totpCode";

    @Inject private TotpCodes codes;
    @Inject private AttemptGate gate;
    @Inject private SignInProgress signIn;
    @Inject private Members members;
    @Inject private Sessions sessions;
    @Inject private CurrentSociety society;
    @Inject private CodeScreen codeScreen;
    @Inject private Screen screen;
    @Inject private Texts texts;

    private byte[] seed;
    private String code;
    private String label;
    private boolean endOthers;

    public void enrol() {
        codeScreen
                .read(CODE_FIELD, code)
                .filter(typed -> Label.fits(label, "deviceName", screen))
                .ifPresent(this::enrol);
    }

    private void enrol(TypedCode typed) {
        var member = signIn.subject().member();
        String name = Label.of(label).orElseGet(() -> texts.get("totp.device"));
        gate.attempt(
                        AttemptSubject.of(member),
                        TotpMethod.ID,
                        () -> codes.enrol(member, typed.digits(), name))
                .map(this::goOn, refusal -> refuse(refusal, typed));
    }

    private Void goOn(VerifiedMethod verified) {
        if (endOthers) {
            sessions.endAll(signIn.subject().member());
            signIn.renew();
        }
        screen.go(signIn.add(verified));
        return null;
    }

    private Void refuse(Refusal refusal, TypedCode typed) {
        var off = codes.clockError(signIn.subject().member(), typed.digits());
        if (refusal.reason() == Refusal.Reason.WRONG && off.isPresent()) {
            screen.error(CODE_FIELD, "totp.clock", Math.max(1, off.get().toMinutes()));
        } else {
            codeScreen.refuse(CODE_FIELD, refusal, "totp.wrong");
        }
        return null;
    }

    /** The seed is in no address, history or cache. */
    public String qr() {
        return QrCode.dataUri(uri());
    }

    /** Where who wants to use the phone alone goes on; empty when that is not on offer. */
    public String elsewhere() {
        return signIn.elsewhere();
    }

    /** 二次元コードを保存: the same picture as a file (S-84). */
    public void saveQr() {
        screen.download("genkan-otp.png", "image/png", QrCode.png(uri()));
    }

    /** For 「アプリで開く」 on a phone, which cannot scan its own screen. */
    public String uri() {
        var member = members.of(signIn.subject().member());
        return ProvisioningUri.of(society.get().pageName(), member.userId(), key());
    }

    /** Base32 without padding or spaces: what is copied is what every app takes. */
    public String key() {
        if (seed == null) {
            seed = codes.pendingSeed(signIn.subject().member());
        }
        return new Base32().encodeAsString(seed);
    }

    /** The key in fours, for reading only. */
    public List<String> keyGroups() {
        return List.of(key().split("(?<=\\G.{4})"));
    }

    /** スキャンできませんか？ and back. */
    public void showKey() {
        screen.go(signIn.here("side=key"));
    }

    public void showQr() {
        screen.go(signIn.here(""));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String typed) {
        code = typed;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String typed) {
        label = typed;
    }

    public boolean isEndOthers() {
        return endOthers;
    }

    public void setEndOthers(boolean chosen) {
        endOthers = chosen;
    }
}
