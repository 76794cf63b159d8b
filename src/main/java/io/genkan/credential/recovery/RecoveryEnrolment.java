package io.genkan.credential.recovery;

import io.genkan.credential.AttemptGate;
import io.genkan.credential.SignInProgress;
import io.genkan.member.MemberId;
import io.genkan.member.Members;
import io.genkan.platform.Screen;
import io.genkan.platform.Texts;
import io.genkan.platform.Written;
import io.genkan.society.CurrentSociety;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 回復コードを控えておきましょう: the codes are in the answer to the press that makes them and in nothing else, no
 * address, no session, no second look.
 */
@Named
@RequestScoped
public class RecoveryEnrolment {

    private static final String PAGE = "/account/change/codes";

    @Inject private RecoveryCodes sheets;
    @Inject private AttemptGate gate;
    @Inject private SignInProgress signIn;
    @Inject private Members members;
    @Inject private CurrentSociety society;
    @Inject private Texts texts;
    @Inject private Written written;
    @Inject private Screen screen;
    @Inject private Clock clock;
    @Inject private HttpServletRequest request;
    private List<String> codes = List.of();

    /** 作る, 作り直す. A form that was sent before makes nothing. */
    public void make() {
        codes = sheets.make(member(), seen()).stream().map(RecoveryCode::written).toList();
        if (codes.isEmpty()) {
            screen.go(PAGE + "?gone" + (first() ? "&first" : ""));
        } else {
            gate.boundAnew(member(), RecoveryMethod.ID);
        }
    }

    /** あとで控える. */
    public void later() {
        sheets.discard(member(), seen());
        screen.go(back());
    }

    /** 保存: hands back, as a file, what the page already shows. */
    public void save() {
        var shown =
                Stream.of(Optional.ofNullable(request.getParameter("shown")).orElse("").split(" "))
                        .map(RecoveryCode::read)
                        .filter(code -> code.length() == RecoveryCode.LENGTH)
                        .limit(RecoveryCodes.ON_A_SHEET)
                        .map(RecoveryCode::written)
                        .toList();
        screen.download(
                "genkan-recovery-codes.txt",
                "text/plain; charset=UTF-8",
                file(shown).getBytes(StandardCharsets.UTF_8));
    }

    private String file(List<String> shown) {
        return String.join(
                "\r\n",
                texts.get("recovery.title"),
                society.portal().toString(),
                today(),
                "",
                String.join("\r\n", shown),
                "",
                texts.get("recovery.use"),
                texts.get("recovery.keep"),
                "");
    }

    public List<String> getCodes() {
        return codes;
    }

    /** Whether the page with the codes is shown, or a press on it is answered. */
    public boolean showing() {
        return !codes.isEmpty() || request.getParameter("shown") != null;
    }

    /** For the form that saves them: one field, between blanks. */
    public String shown() {
        return String.join(" ", codes);
    }

    /** The sheet that is there now; rides in the form, so that a repeated one is recognised. */
    public long sheet() {
        return sheets.sheet(member()).map(RecoveryCredential::id).orElse(0L);
    }

    /** Whether a sheet is there. */
    public boolean any() {
        return sheet() != 0;
    }

    public int left() {
        return sheets.sheet(member()).map(sheets::left).orElse(0);
    }

    public int of() {
        return RecoveryCodes.ON_A_SHEET;
    }

    /** Whether they are shown at the end of the set-up; 「控えました」 then leads to the top page. */
    public boolean first() {
        return request.getParameter("first") != null;
    }

    /** Whether a press came to nothing because the page was not the newest. */
    public boolean gone() {
        return request.getParameter("gone") != null;
    }

    public String back() {
        return first() ? "/" : "/account";
    }

    /** Whose sheet it is: on paper only, and never 記号・番号. */
    public String name() {
        return members.of(member()).name().orElse("");
    }

    public String today() {
        return written.date(LocalDate.now(clock));
    }

    /** Where they are used, in words on the paper. */
    public String portal() {
        return society.portal().toString();
    }

    private long seen() {
        return Optional.ofNullable(request.getParameter("sheet"))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(-1L);
    }

    private MemberId member() {
        return signIn.subject().member();
    }
}
