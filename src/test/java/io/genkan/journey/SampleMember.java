package io.genkan.journey;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A member with the letter in hand: what it says, and what only the member knows. */
public record SampleMember(
        String userId,
        String letterPassword,
        String symbol,
        String number,
        String name,
        LocalDate birthDate,
        String address) {

    /**
     * What this member chooses instead of the letter's; strong, and without anything the society
     * knows.
     */
    public static final String OWN_PASSWORD = "ukiyoe-kaze-8273-nagare";

    /** As the letter asks for it: 19700101. */
    public String birthDateText() {
        return birthDate.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** 記号+番号+生年月日. */
    public String guessablePassword() {
        return symbol + number + birthDateText();
    }
}
