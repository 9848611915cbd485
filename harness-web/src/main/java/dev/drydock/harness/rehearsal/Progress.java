package dev.drydock.harness.rehearsal;

/** Told how far a rehearsal is. May be called from any thread. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (what, done, total) -> {};

    /** @param what is being done: {@code cost-priority} */
    void advanced(String what, int done, int total);
}
