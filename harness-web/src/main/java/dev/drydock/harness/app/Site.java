package dev.drydock.harness.app;

import dev.drydock.harness.canary.CanaryWatch;
import dev.drydock.harness.store.Database;
import dev.drydock.harness.web.ReportSite;
import dev.drydock.harness.web.SiteActions;
import dev.drydock.harness.web.StoreLogbook;
import dev.drydock.harness.web.Token;
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The report site over a harness database, with its canaries running, until the process is stopped. */
final class Site {
    private final Wiring wiring;
    private final ServeOptions options;
    private final PrintWriter out;

    Site(Wiring wiring, ServeOptions options, PrintWriter out) {
        this.wiring = wiring;
        this.options = options;
        this.out = out;
    }

    /** Serves until the thread is interrupted or the process is stopped. */
    void serve(Database database) {
        ExecutorService now = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "canary-now");
            thread.setDaemon(true);
            return thread;
        });
        Token token = Token.fresh();
        try (CanaryWatch watch = CanaryKeeper.watch(wiring, database);
                ReportSite.Running site = site(database, watch, now, token)) {
            watch.start();
            out.println("Site    " + site.url());
            out.println("Token   " + token.secret()
                    + "  (asked for when a canary is paused, resumed or run from the site)");
            out.println("Stop    Ctrl-C");
            out.flush();
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            now.shutdownNow();
        }
    }

    private ReportSite.Running site(Database database, CanaryWatch watch, ExecutorService now, Token token) {
        return new ReportSite(
                        new StoreLogbook(database, watch::nextAtMillis),
                        new Actions(watch, now),
                        new StoriesRunAgain(wiring),
                        new DeclaredModel(wiring.scenarios()),
                        token,
                        wiring.version(),
                        wiring.clock())
                .start(options.host(), options.port());
    }

    /** What the site can set going. */
    private record Actions(CanaryWatch watch, ExecutorService now) implements SiteActions {
        @Override
        public void pause(String canary) {
            watch.pause(canary);
        }

        @Override
        public void resume(String canary) {
            watch.resume(canary);
        }

        @Override
        public void run(String canary) {
            now.execute(() -> watch.runNow(canary));
        }
    }
}
