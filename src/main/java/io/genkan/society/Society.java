package io.genkan.society;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Version;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * A health insurance society (健康保険組合) and what it decided for its members. Everything a member
 * reads that is not a fixed word of the product comes from here.
 */
@Entity
@NamedQuery(name = "Society.all", query = "select s from Society s order by s.id")
@NamedQuery(name = "Society.at", query = "select s from Society s where s.host = :host")
@NamedQuery(
        name = "Society.withoutHost",
        query = "select s from Society s where s.host is null order by s.id")
public class Society {

    @Id private long id;
    @Version private int version;
    private String host;

    @Column(name = "service_name")
    private String serviceName;

    @Column(name = "society_name")
    private String societyName;

    @Column(name = "page_name")
    private String pageName;

    private String sender;

    @Column(name = "desk_address")
    private String deskAddress;

    private String telephone;
    private String hours;

    @Column(name = "guessable_password")
    private boolean guessablePassword;

    @Column(name = "initial_pattern")
    private String initialPattern;

    @Column(name = "initial_days")
    private int initialDays;

    @Column(name = "straight_on")
    private boolean straightOn;

    private String methods;
    private Integer hue;

    @Column(name = "logo_edition")
    private int logoEdition;

    @Column(name = "logo_width")
    private int logoWidth;

    @Column(name = "window_left")
    private int windowLeft;

    @Column(name = "window_top")
    private int windowTop;

    @Column(name = "window_width")
    private int windowWidth;

    @Column(name = "window_height")
    private int windowHeight;

    @Column(name = "second_person")
    private boolean secondPerson;

    protected Society() {}

    public long id() {
        return id;
    }

    /** Counts the changes, so that of two who change it at once one is told. */
    public int version() {
        return version;
    }

    public SocietyNames names() {
        return new SocietyNames(
                serviceName, societyName, pageName, sender, deskAddress, telephone, hours);
    }

    public void rename(SocietyNames names) {
        serviceName = names.serviceName();
        societyName = names.societyName();
        pageName = names.pageName();
        sender = names.sender();
        deskAddress = names.deskAddress();
        telephone = names.telephone();
        hours = names.hours();
    }

    public SocietyRules rules() {
        return new SocietyRules(
                methods, initialDays, guessablePassword, initialPattern, straightOn, secondPerson);
    }

    public void decide(SocietyRules rules) {
        methods = rules.methods();
        initialDays = rules.initialDays();
        guessablePassword = rules.guessablePassword();
        initialPattern = rules.initialPattern();
        straightOn = rules.straightOn();
        secondPerson = rules.secondPerson();
    }

    /** The hue its colours are made of; empty while they are the product's own. */
    public Optional<Integer> hue() {
        return Optional.ofNullable(hue);
    }

    /**
     * @param chosen null: the product's own
     */
    public void colour(Integer chosen) {
        hue = chosen;
    }

    public boolean hasLogo() {
        return logoWidth > 0;
    }

    /** Counts its pictures, so that each has an address of its own. */
    int logoEdition() {
        return logoEdition;
    }

    /** How wide its picture stands, in CSS pixels; 0 without one. */
    public int logoWidth() {
        return logoWidth;
    }

    /**
     * @param width 0: it has none any more
     */
    public void showLogo(int width) {
        logoEdition++;
        logoWidth = width;
    }

    /** The host name that selects it, in lower case; {@code null}: that of GENKAN_PUBLIC_URL. */
    public String host() {
        return host;
    }

    public String serviceName() {
        return serviceName;
    }

    public String societyName() {
        return societyName;
    }

    /** How an authenticator app lists it: the issuer of the provisioning URI. */
    public String pageName() {
        return pageName;
    }

    /** The address its mails come from. */
    public String sender() {
        return sender;
    }

    /** Where its staff read that a member needs them; the sender's when it names none. */
    public String deskAddress() {
        return deskAddress == null ? sender : deskAddress;
    }

    public String telephone() {
        return telephone;
    }

    public String hours() {
        return hours;
    }

    /**
     * Whether 記号＋番号＋生年月日 opens the first login (S-16). Guessable, hence off unless the society
     * insists.
     */
    public boolean guessablePassword() {
        return guessablePassword;
    }

    /** How the guessable password is built: {@code {symbol}{number}{yyyyMMdd}}. */
    public String initialPattern() {
        return initialPattern;
    }

    public Duration initialPasswordLife() {
        return Duration.ofDays(initialDays);
    }

    /** Where the address block of its letters stands, for the envelopes it uses. */
    public EnvelopeWindow envelopeWindow() {
        return new EnvelopeWindow(windowLeft, windowTop, windowWidth, windowHeight);
    }

    /**
     * @throws IllegalArgumentException when the block would not fit there
     */
    public void useEnvelopes(EnvelopeWindow window) {
        if (!window.possible()) {
            throw new IllegalArgumentException("no address block fits " + window);
        }
        windowLeft = window.left();
        windowTop = window.top();
        windowWidth = window.width();
        windowHeight = window.height();
    }

    /**
     * Whether going straight on is the main button after the first login, or the manual's log-out
     * (S-04, S-32).
     */
    public boolean straightOn() {
        return straightOn;
    }

    /**
     * Whether it takes two of the staff to reset a member's methods, and for what comes near it.
     */
    public boolean secondPerson() {
        return secondPerson;
    }

    /** Whether members may choose this method; a society that names none allows all. */
    public boolean allows(String method) {
        return methods.isBlank() || Set.of(methods.split(",")).contains(method);
    }
}
