package dev.drydock.engine.policy;

/** Remediation windows, escalation, compensation and what people may override. */
public record PeopleRules() {
    /** What holds when a policy says nothing. */
    public static final PeopleRules USUAL = new PeopleRules();
}
