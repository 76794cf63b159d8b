package io.genkan.recovery;

import io.genkan.society.CurrentSociety;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * スマートフォンをなくした・変えた (/recover/phone): the ways back in their order. The number is in the answer to
 * the press; the same ID gets the same one, so that a reload does no harm.
 */
@Named
@RequestScoped
public class LostPhonePage {

    @Inject private WayBack way;
    @Inject private CurrentSociety society;
    @Inject private TypedUserId typedUserId;
    private String userId;
    private String number = "";

    public void ask() {
        typedUserId.read(userId).ifPresent(this::ask);
    }

    private void ask(String id) {
        way.phone(society.get(), id).ifPresentOrElse(n -> number = n, typedUserId::tooOften);
    }

    /** 受付番号; empty before the press. */
    public String getNumber() {
        return number;
    }

    public String getUserId() {
        return userId;
    }

    public void setUserId(String typed) {
        userId = typed;
    }
}
