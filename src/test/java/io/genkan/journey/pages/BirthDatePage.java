package io.genkan.journey.pages;

import com.microsoft.playwright.Page;

/** 生年月日の確認. */
public final class BirthDatePage extends PortalPage {

    private static final String FIELD = "生年月日";

    BirthDatePage(Page page) {
        super(page, "生年月日の確認");
    }

    /** Any way of writing it. */
    public TermsPage is(String date) {
        type(date);
        return new TermsPage(page);
    }

    public BirthDatePage refuses(String date, String message) {
        type(date);
        mustComplainAbout(FIELD, message);
        return this;
    }

    private void type(String date) {
        field(FIELD).fill(date);
        button("次へ").click();
    }
}
