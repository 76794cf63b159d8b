package io.genkan.provisioning;

/** Whether a run really takes the members in. */
public enum Mode {
    REAL,
    /** Judges, counts and keeps the rejections, and leaves every member alone. */
    DRY
}
