package dev.drydock.engine.policy;

/** In which order and how far ahead shipments are released to a node. */
public record ReleaseRules() {
    /** What holds when a policy says nothing. */
    public static final ReleaseRules USUAL = new ReleaseRules();
}
