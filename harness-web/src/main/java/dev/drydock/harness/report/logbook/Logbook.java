package dev.drydock.harness.report.logbook;

import java.util.List;
import java.util.Optional;

/** What the harness has done and plans to do, newest first. Asked on every request, from several threads at once. */
public interface Logbook {

    /** The newest comparison of each scenario, or where there is none its newest run, in the order of the scenarios' names. */
    List<Entry> latestOfEachScenario();

    /** Finished runs and comparisons; a run that was made for a comparison is found through it. */
    List<Entry> entries(int most);

    /** What one run or comparison came to; empty when there is none of that id. */
    Optional<Kept> find(String id);

    /** Every canary, in the order of their names. */
    List<CanaryEntry> canaries();

    /** A canary with its latest runs; empty when there is none of that name. */
    Optional<CanaryLog> canary(String name, int mostRuns);

    /** The state of each part the harness leans on, such as the database. */
    List<Part> parts();

    /** @param state for a person: {@code up}, or what is wrong */
    record Part(String name, boolean up, String state) {}
}
