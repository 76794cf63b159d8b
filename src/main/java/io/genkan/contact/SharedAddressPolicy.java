package io.genkan.contact;

import java.util.Locale;
import java.util.Set;

/** Whether an address is read by an office rather than by one person: info@, soumu@. */
final class SharedAddressPolicy {

    private static final Set<String> OFFICES =
            Set.of(
                    "admin",
                    "all",
                    "contact",
                    "desk",
                    "eigyo",
                    "eigyou",
                    "help",
                    "helpdesk",
                    "honsha",
                    "hr",
                    "info",
                    "information",
                    "inquiry",
                    "jimu",
                    "jimukyoku",
                    "jinji",
                    "keiri",
                    "kenpo",
                    "kouhou",
                    "kyuyo",
                    "madoguchi",
                    "mail",
                    "master",
                    "no-reply",
                    "noreply",
                    "office",
                    "otoiawase",
                    "postmaster",
                    "recruit",
                    "root",
                    "roumu",
                    "saiyo",
                    "saiyou",
                    "sales",
                    "service",
                    "shop",
                    "sodan",
                    "somu",
                    "soumu",
                    "staff",
                    "support",
                    "system",
                    "team",
                    "toiawase",
                    "uketsuke",
                    "webmaster");

    /** soumu-ka@, info_tokyo@, keiri2@: the office, and which. */
    private static final String WHICH = "[-_.]?([0-9]{1,2}|ka|bu|shitsu|kakari|honsha|tokyo|osaka)";

    private SharedAddressPolicy() {}

    static boolean looksShared(String address) {
        String local =
                address.substring(0, Math.max(0, address.lastIndexOf('@')))
                        .toLowerCase(Locale.ROOT);
        return OFFICES.contains(local) || OFFICES.contains(local.replaceFirst(WHICH + "$", ""));
    }
}
