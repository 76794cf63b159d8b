package io.genkan.journey.pages;

import com.microsoft.playwright.Page;

/** 利用規約. */
public final class TermsPage extends PortalPage {

    TermsPage(Page page) {
        super(page, "利用規約");
    }

    public AddressPage agree() {
        button("同意する").click();
        return new AddressPage(page);
    }

    /** Presses a button that belongs to a step which is over. */
    public NextPage agreeTooLate() {
        button("同意する").click();
        return new NextPage(page);
    }

    /** No consent, no progress. */
    public TermsPage disagree() {
        button("同意しない").click();
        mustSay("同意いただけない場合は、ご利用になれません。");
        return new TermsPage(page);
    }
}
