package dev.drydock.engine.policy;

/** How messages to and from other systems are sent, bounded, checked and replayed. */
public record MessageRules() {
    /** What holds when a policy says nothing. */
    public static final MessageRules USUAL = new MessageRules();
}
