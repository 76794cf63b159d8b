package io.genkan.letter;

import io.genkan.audit.DeskEvent;
import io.genkan.member.MemberId;
import java.util.Optional;

/** A 管理者 made a member's initial password 記号＋番号＋生年月日, together with many others'. */
record InitialPasswordReset(MemberId staff, MemberId who) implements DeskEvent {

    @Override
    public Optional<MemberId> member() {
        return Optional.of(who);
    }

    @Override
    public String detail() {
        return "guessable";
    }
}
