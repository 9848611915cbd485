package dev.drydock.harness.report.planted;

import dev.drydock.harness.web.planted.OpenPage;

/** A report that serves itself. Never runs: it is here to be found. */
public final class ServingReport {
    OpenPage page;
}
