package io.genkan.society;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import java.time.Duration;
import java.util.Set;

/**
 * A health insurance society (健康保険組合) and what it decided for its members. Everything a member
 * reads that is not a fixed word of the product comes from here.
 */
@Entity
@NamedQuery(name = "Society.all", query = "select s from Society s order by s.id")
public class Society {

    @Id private long id;
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

    @Column(name = "second_person")
    private boolean secondPerson;

    protected Society() {}

    public long id() {
        return id;
    }

    /** The host name that selects it; {@code null} for the only society. */
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
