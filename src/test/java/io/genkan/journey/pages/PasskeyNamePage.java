package io.genkan.journey.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** デバイスに名前を付けてください. */
public final class PasskeyNamePage extends PortalPage {

    private static final String FIELD = "デバイス名";

    PasskeyNamePage(Page page) {
        super(page, "デバイスに名前を付けてください");
        assertThat(field(FIELD)).hasValue(Pattern.compile("^パスキー"));
    }

    public NextPage keepTheName() {
        button("次へ").click();
        return new NextPage(page);
    }

    public NextPage name(String name) {
        field(FIELD).fill(name);
        return keepTheName();
    }
}
