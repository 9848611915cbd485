package dev.drydock.harness.report.logbook;

import java.util.Optional;

/** Tells what happened to one order of a kept result, by running it again if need be. Called from several threads. */
public interface StoryTeller {

    /** Empty when the result has no such order, or its scenario is no longer to be found. */
    Optional<OrderStory> tell(Kept kept, int order);
}
