package dev.drydock.harness.verdict.planted;

import dev.drydock.harness.web.planted.OpenPage;

/** A judge with an eye on the page. Never runs: it is here to be found. */
public final class SwayedJudge {
    OpenPage page;
}
