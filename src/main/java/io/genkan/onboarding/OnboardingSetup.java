package io.genkan.onboarding;

import jakarta.enterprise.inject.Model;
import jakarta.faces.flow.FlowScoped;
import java.io.Serializable;

/**
 * What is typed or looked at but not saved: nothing that could not be typed again. Strings and
 * switches only. A model, since a flow's scope alone makes no bean of a class.
 */
@Model
@FlowScoped(OnboardingFlow.ID)
public class OnboardingSetup implements Serializable {

    private static final long serialVersionUID = 1;

    private String ticket;
    private String birthDate;
    private int birthDateMismatches;
    private boolean termsDeclined;
    private String address;
    private boolean changingAddress;
    private String method;
    private boolean choosingAnother;
    private boolean goneOn;

    /** Takes this sign-in for its own; false when it was another's until now. */
    boolean belongsTo(String signIn) {
        boolean known = ticket == null || ticket.equals(signIn);
        ticket = signIn;
        return known;
    }

    public String getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(String typed) {
        birthDate = typed;
    }

    /** From the second mismatch on the page suggests that the society's record may be wrong. */
    public boolean isStuckOnBirthDate() {
        return birthDateMismatches > 1;
    }

    void birthDateMismatched() {
        birthDateMismatches++;
    }

    public boolean isTermsDeclined() {
        return termsDeclined;
    }

    void declineTerms() {
        termsDeclined = true;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String typed) {
        address = typed;
    }

    /** メールアドレスを変更: step 3 is shown again although an address is waiting. */
    boolean changingAddress() {
        return changingAddress;
    }

    void changeAddress(boolean wanted) {
        changingAddress = wanted;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String chosen) {
        method = chosen;
    }

    /** 別の認証方法を選ぶ: step 5 is shown again although a method is chosen. */
    boolean choosingAnother() {
        return choosingAnother;
    }

    void chooseAnother(boolean wanted) {
        choosingAnother = wanted;
    }

    /** 続けて認証方法を設定する was pressed on the page between steps 6 and 7. */
    boolean goneOn() {
        return goneOn;
    }

    void goOn() {
        goneOn = true;
    }
}
