package io.genkan.helpdesk;

import io.genkan.contact.AddressScreen;
import io.genkan.member.Member;
import io.genkan.platform.Screen;
import io.genkan.platform.Texts;
import io.genkan.staff.CurrentStaff;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Before a remedy (/staff/remedy): what it will do, how the desk knew the member, and why. The
 * dialog of the design as a page, so that it works without script.
 */
@Named
@RequestScoped
public class RemedyPage {

    @Inject private Insured insured;
    @Inject private CaseReader cases;
    @Inject private Remedies remedies;
    @Inject private ListBehind list;
    @Inject private AddressScreen addresses;
    @Inject private CurrentStaff staff;
    @Inject private Screen screen;
    @Inject private Texts texts;
    @Inject private HttpServletRequest request;
    private String identified;
    private String reason;
    private String address;
    private boolean password;

    static String address(String publicId, Remedy remedy) {
        return "/staff/remedy?id=" + publicId + "&do=" + remedy.word();
    }

    /** Turns away who comes for somebody who is not there, or for what is a 管理者's. */
    public void enter() {
        if (member().isEmpty() || remedy().isEmpty()) {
            screen.notFound();
        } else if (!allowed()) {
            screen.forbid();
        }
    }

    /** Whether there is anything to show; Faces renders before it hears that the request ended. */
    public boolean there() {
        return member().isPresent() && remedy().isPresent() && allowed();
    }

    public void go() {
        var wish = there() ? filledIn() : Optional.<Wish>empty();
        if (wish.isPresent()) {
            switch (remedies.order(wish.get(), staff.id(), staff.society())) {
                case DONE -> screen.go(card() + "&done=done");
                case WAITING -> screen.go(card() + "&done=waiting");
                case NOT_NOW -> screen.go(card() + "&done=not-now");
                case TOO_SOON -> screen.error("reason", "remedy.too-soon");
            }
        }
    }

    public String card() {
        return list.behind(CardPage.address(id()));
    }

    public String id() {
        return request.getParameter("id");
    }

    public String word() {
        return request.getParameter("do");
    }

    public String name() {
        return member().flatMap(Member::name).orElse("");
    }

    public String userId() {
        return member().map(Member::userId).orElse("");
    }

    public String title() {
        return remedy().map(it -> texts.get(it.textKey())).orElse("");
    }

    /** In one sentence what follows from the press. */
    public String consequence() {
        return texts.get(
                switch (remedy().orElseThrow()) {
                    case RESEND -> "consequence.resend";
                    case CORRECT_ADDRESS ->
                            member().flatMap(Member::email).isPresent()
                                    ? "consequence.change-address"
                                    : "consequence.correct-address";
                    case UNLOCK -> "consequence.unlock";
                    case RESET_METHOD -> "consequence.reset-method";
                    case START_OVER -> "consequence.start-over";
                    case LIFT_FREEZE -> "consequence.lift-freeze";
                    case SUSPEND -> "consequence.suspend";
                    case READMIT -> "consequence.readmit";
                    case REQUEST_DONE -> "consequence.request-done";
                    case REQUEST_REFUSED -> "consequence.request-refused";
                    case NEW_LETTER -> "consequence.new-letter";
                });
    }

    public boolean takesTwo() {
        return RemedyPolicy.takesTwo(
                remedy().orElseThrow(),
                cases.read(member().orElseThrow()).facts(),
                staff.society().secondPerson());
    }

    /** Whether a mail can reach the member; a letter has to, where none can. */
    public boolean told() {
        return member().flatMap(Member::email).isPresent();
    }

    public boolean asksAddress() {
        return remedy().filter(it -> it == Remedy.CORRECT_ADDRESS).isPresent();
    }

    public boolean asksPassword() {
        return remedy().filter(it -> it == Remedy.RESET_METHOD).isPresent();
    }

    public boolean dangerous() {
        return remedy().filter(it -> it == Remedy.SUSPEND || it == Remedy.START_OVER).isPresent();
    }

    public List<SelectItem> identifications() {
        return Arrays.stream(Identification.values())
                .filter(it -> it.does(remedy().orElseThrow()))
                .map(it -> new SelectItem(it.name(), texts.get(it.textKey())))
                .toList();
    }

    /** Everything that has to be said, or sentences beside what was not. */
    private Optional<Wish> filledIn() {
        var how = Arrays.stream(Identification.values()).filter(this::chosen).findFirst();
        if (how.isEmpty()) {
            screen.error("identified", "remedy.identified.empty");
        }
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty()) {
            screen.error("reason", "remedy.reason.empty");
        } else if (why.length() > RemedyOrder.REASON) {
            screen.error("reason", "remedy.reason.long", RemedyOrder.REASON);
        }
        var right = asksAddress() ? addresses.read("address", address) : Optional.<String>empty();
        return screen.wrong()
                ? Optional.empty()
                : Optional.of(
                        new Wish(
                                remedy().orElseThrow(),
                                member().orElseThrow().id(),
                                how.orElseThrow(),
                                why,
                                right,
                                asksPassword() && password));
    }

    private boolean chosen(Identification one) {
        return one.name().equals(identified) && one.does(remedy().orElseThrow());
    }

    private boolean allowed() {
        return staff.isAdmin() || remedy().filter(Remedy::ofAdmin).isEmpty();
    }

    private Optional<Remedy> remedy() {
        return Arrays.stream(Remedy.values())
                .filter(it -> it.word().equals(word()) && it != Remedy.NEW_LETTER)
                .findFirst();
    }

    private Optional<Member> member() {
        return insured.find(staff.society(), id());
    }

    public String getIdentified() {
        return identified;
    }

    public void setIdentified(String chosen) {
        identified = chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String typed) {
        address = typed;
    }

    public boolean isPassword() {
        return password;
    }

    public void setPassword(boolean chosen) {
        password = chosen;
    }
}
