package dev.drydock.scenarios.file;

import dev.drydock.scenarios.form.Problem;
import dev.drydock.simulator.scenario.Scenario;
import java.util.List;

/** What came of reading a scenario file. */
public sealed interface Reading {

    /** It can be run. */
    record Ready(Scenario scenario) implements Reading {}

    /** It cannot; at least one problem, in reading order. */
    record Rejected(List<Problem> problems) implements Reading {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
