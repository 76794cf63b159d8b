package io.genkan.house;

import io.genkan.member.EmailAddress;
import io.genkan.society.SocietyNames;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 名前と連絡先 (/staff/admin/names). */
@Named
@RequestScoped
public class NamesPage extends DraftPage<SocietyNames> {

    @Inject private Decisions decisions;
    private String serviceName;
    private String societyName;
    private String pageName;
    private String sender;
    private String deskAddress;
    private String telephone;
    private String hours;

    @PostConstruct
    void open() {
        var names = decisions.society().names();
        serviceName = names.serviceName();
        societyName = names.societyName();
        pageName = names.pageName();
        sender = names.sender();
        deskAddress = names.deskAddress();
        telephone = names.telephone();
        hours = names.hours();
    }

    @Override
    protected String word() {
        return "names";
    }

    @Override
    protected SocietyNames draft() {
        return new SocietyNames(
                Typed.line(serviceName),
                Typed.line(societyName),
                Typed.line(pageName),
                Typed.line(sender),
                Typed.blank(deskAddress) ? null : Typed.line(deskAddress),
                Typed.line(telephone),
                Typed.line(hours));
    }

    @Override
    protected List<Complaint> complaints() {
        var draft = draft();
        var all = new ArrayList<Complaint>();
        all.addAll(NamesPolicy.name("serviceName", draft.serviceName()));
        all.addAll(NamesPolicy.name("societyName", draft.societyName()));
        all.addAll(NamesPolicy.pageName(draft.pageName()));
        all.addAll(NamesPolicy.telephone(draft.telephone()));
        all.addAll(NamesPolicy.name("hours", draft.hours()));
        address("sender", draft.sender(), all);
        if (draft.deskAddress() != null) {
            address("deskAddress", draft.deskAddress(), all);
        }
        return all;
    }

    private static void address(String field, String address, List<Complaint> all) {
        if (EmailAddress.judge(address) != EmailAddress.Verdict.GOOD) {
            all.add(new Complaint(field, "house.names.address.wrong"));
        }
    }

    @Override
    protected boolean write(SocietyNames draft, int openedWith) {
        return decisions.rename(draft, openedWith);
    }

    @Override
    protected Optional<SocietyNames> kept() {
        return Optional.of(decisions.society().names());
    }

    @Override
    protected int keptVersion() {
        return decisions.society().version();
    }

    @Override
    protected String home() {
        return SettingsPage.PATH;
    }

    public String getServiceName() {
        return serviceName;
    }

    public void setServiceName(String typed) {
        serviceName = typed;
    }

    public String getSocietyName() {
        return societyName;
    }

    public void setSocietyName(String typed) {
        societyName = typed;
    }

    public String getPageName() {
        return pageName;
    }

    public void setPageName(String typed) {
        pageName = typed;
    }

    public String getSender() {
        return sender;
    }

    public void setSender(String typed) {
        sender = typed;
    }

    public String getDeskAddress() {
        return deskAddress;
    }

    public void setDeskAddress(String typed) {
        deskAddress = typed;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String typed) {
        telephone = typed;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String typed) {
        hours = typed;
    }
}
