package io.genkan.provisioning;

/** Why a row was not taken, for the desk. */
public record ShownRejection(long line, String field, String reason) {

    static ShownRejection of(Rejection one) {
        return new ShownRejection(
                one.line(),
                one.field().equals(Rejection.WHOLE_ROW) ? "—" : one.field(),
                one.reason());
    }
}
