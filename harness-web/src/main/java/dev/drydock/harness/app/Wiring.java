package dev.drydock.harness.app;

import dev.drydock.harness.baseline.BaselineCheck;
import dev.drydock.harness.rehearsal.PolicyComparison;
import dev.drydock.harness.rehearsal.Rehearsal;
import dev.drydock.harness.rehearsal.Runner;
import dev.drydock.harness.suite.Suite;
import java.nio.file.Path;
import java.time.Clock;

/**
 * What the commands are made of, put together by plain constructors.
 *
 * @param clock of the wall, for what is stored and approved
 * @param directory the working directory: relative files and the default database lie there
 * @param version of the tool
 */
record Wiring(Scenarios scenarios, Runner runner, Clock clock, Path directory, String version) {

    Rehearsal rehearsal() {
        return new Rehearsal(runner, version);
    }

    PolicyComparison comparison() {
        return new PolicyComparison(runner, version);
    }

    BaselineCheck baselineCheck() {
        return new BaselineCheck(rehearsal());
    }

    Suite suite() {
        return new Suite(baselineCheck(), version);
    }
}
