package dev.drydock.harness.web;

import dev.drydock.harness.report.ExampleLogbook;
import dev.drydock.harness.report.ExampleModel;
import dev.drydock.harness.report.Examples;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The site over made-up results, on a free port of this machine. */
final class ExampleSite implements AutoCloseable {
    static final String TOKEN = "a-token-for-tests-only";

    /** What was asked of the harness, in order. */
    final List<String> asked = new CopyOnWriteArrayList<>();

    private final ReportSite.Running running;

    ExampleSite() {
        this(0);
    }

    ExampleSite(int port) {
        SiteActions actions = new SiteActions() {
            @Override
            public void pause(String canary) {
                asked.add("pause " + canary);
            }

            @Override
            public void resume(String canary) {
                asked.add("resume " + canary);
            }

            @Override
            public void run(String canary) {
                asked.add("run " + canary);
            }
        };
        running = new ReportSite(
                        new ExampleLogbook(),
                        actions,
                        (kept, order) -> order == 3881 ? Optional.of(Examples.story()) : Optional.empty(),
                        new ExampleModel(),
                        Token.of(TOKEN),
                        "0.1.0",
                        Clock.fixed(ExampleLogbook.NOW, ZoneOffset.UTC))
                .start("127.0.0.1", port);
    }

    String url(String path) {
        return running.url() + path.substring(1);
    }

    int port() {
        return running.port();
    }

    @Override
    public void close() {
        running.close();
    }
}
