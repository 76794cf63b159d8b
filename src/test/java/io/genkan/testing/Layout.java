package io.genkan.testing;

import com.microsoft.playwright.Page;

/** Facts about where things stand, instead of comparing pictures. */
public final class Layout {

    private static final int[] WIDTHS = {320, 393, 768, 1280};
    private static final String SCROLLS = "width => document.documentElement.scrollWidth > width";

    private Layout() {}

    /** From the narrowest phone to a PC, nothing sticks out at the side. */
    public static void mustNotScrollSideways(Page page) {
        var size = page.viewportSize();
        for (int width : WIDTHS) {
            page.setViewportSize(width, 852);
            // innerWidth would not do: on a phone it grows with what sticks out
            if ((boolean) page.evaluate(SCROLLS, width)) {
                throw new AssertionError(
                        page.url() + " scrolls sideways at " + width + " px: " + wide(page, width));
            }
        }
        page.setViewportSize(size.width, size.height);
    }

    private static Object wide(Page page, int width) {
        return page.evaluate(
                """
                width => [...document.querySelectorAll('body *')]
                    .filter(it => it.getBoundingClientRect().left + Math.max(it.offsetWidth, it.scrollWidth) > width + 1)
                    .map(it => it.localName + (it.className ? '.' + it.className : '') + ' "'
                        + it.textContent.trim().slice(0, 30) + '"')
                    .slice(0, 5)
                """,
                width);
    }
}
