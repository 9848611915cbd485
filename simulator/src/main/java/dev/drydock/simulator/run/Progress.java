package dev.drydock.simulator.run;

/** Hears how far a set of runs has come; called on any thread, one call at a time. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (done, total) -> {};

    void advanced(int done, int total);
}
