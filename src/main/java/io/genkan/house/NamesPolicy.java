package io.genkan.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a society's names have to be like: they stand in the heads of mails, too. */
final class NamesPolicy {

    static final int LONGEST = 40;

    private static final Pattern TELEPHONE = Pattern.compile("[0-9+][0-9 ()-]{4,24}");

    private NamesPolicy() {}

    static List<Complaint> name(String field, String name) {
        var all = new ArrayList<Complaint>();
        if (name.isEmpty()) {
            all.add(new Complaint(field, "house.names.missing"));
        } else if (name.length() > LONGEST) {
            all.add(new Complaint(field, "house.too-long", LONGEST, name.length()));
        } else if (Typed.hiddenInLine(name)) {
            all.add(new Complaint(field, "house.hidden"));
        }
        return all;
    }

    /** An app splits what it lists at a colon (Key URI format). */
    static List<Complaint> pageName(String name) {
        var all = name("pageName", name);
        if (all.isEmpty() && (name.contains(":") || name.contains("?"))) {
            all.add(new Complaint("pageName", "house.names.pageName.colon"));
        }
        return all;
    }

    static List<Complaint> telephone(String number) {
        return TELEPHONE.matcher(number).matches()
                ? List.of()
                : List.of(new Complaint("telephone", "house.names.telephone.wrong"));
    }
}
