package io.genkan.mail;

/** What the mail server said when a mail was handed over. */
record Receipt(Verdict verdict, String answer) {

    /**
     * TAKEN: the server answers for it now; LATER: worth another try; NEVER: the server refused
     * this mail for good.
     */
    enum Verdict {
        TAKEN,
        LATER,
        NEVER
    }

    private static final int LONGEST = 500;

    static Receipt taken() {
        return new Receipt(Verdict.TAKEN, "");
    }

    static Receipt later(String answer) {
        return new Receipt(Verdict.LATER, shortened(answer));
    }

    static Receipt never(String answer) {
        return new Receipt(Verdict.NEVER, shortened(answer));
    }

    /** The answer for the log, where no member's address belongs. */
    String withoutAddresses() {
        return answer.replaceAll("\\S+@\\S+", "(address)");
    }

    private static String shortened(String answer) {
        String line = answer == null ? "" : answer.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
