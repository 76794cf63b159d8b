package io.genkan.helpdesk;

/** Which members a list is narrowed to. */
enum ListedState {
    ALL("", "members.state.all"),
    UNFINISHED("and m.onboarded_at is null", "members.state.unfinished"),
    FINISHED("and m.onboarded_at is not null", "members.state.finished"),
    FROZEN("and m.frozen_at is not null", "members.state.frozen"),
    SUSPENDED("and m.suspended_at is not null", "members.state.suspended");

    private final String condition;
    private final String textKey;

    ListedState(String condition, String textKey) {
        this.condition = condition;
        this.textKey = textKey;
    }

    String condition() {
        return condition;
    }

    String textKey() {
        return textKey;
    }
}
