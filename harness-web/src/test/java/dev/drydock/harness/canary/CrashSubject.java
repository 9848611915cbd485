package dev.drydock.harness.canary;

import dev.drydock.harness.rehearsal.Plan;
import dev.drydock.harness.rehearsal.Progress;
import dev.drydock.harness.rehearsal.Rehearsal;
import dev.drydock.harness.rehearsal.ScriptedRunner;
import dev.drydock.harness.rehearsal.SmallShop;
import dev.drydock.harness.result.RunReport;
import dev.drydock.harness.store.Canaries;
import dev.drydock.harness.store.CanaryRuns;
import dev.drydock.harness.store.Database;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;

/**
 * A harness in a process of its own, to be killed: a canary every second, and runs stored one after the other. It acknowledges each commit on
 * standard output once it has returned, and ends in order when its standard input ends.
 */
final class CrashSubject {
    private final Database database;
    private final Random random;
    private final String life;
    private volatile boolean ending;

    private CrashSubject(Database database, long seed) {
        this.database = database;
        this.random = new Random(seed);
        this.life = Long.toString(seed);
    }

    /** @param args path of the database, seed of this life */
    public static void main(String[] args) throws IOException, InterruptedException {
        try (Database database = Database.open(args[0])) {
            new CrashSubject(database, Long.parseLong(args[1])).live();
        }
    }

    private void live() throws IOException, InterruptedException {
        try (CanaryWatch watch =
                CanaryWatch.open(database, this::check, CrashSubject::acknowledge, Clock.systemUTC())) {
            if (database.canaries().find("pulse").isEmpty()) {
                watch.add(new Canaries.Row("pulse", "small-shop", "* * * * * ?", "UTC", "fire-once-now", 0, false, 0));
            }
            watch.start();
            System.out.println("ready");
            Thread writer = new Thread(this::write, "writer");
            writer.setDaemon(true);
            writer.start();
            while (System.in.read() >= 0) {}
            ending = true;
            writer.join();
        }
    }

    private void write() {
        for (int i = 0; !ending; i++) {
            String id = database.runs().save(run("write-" + life + "-" + i), Instant.now());
            System.out.println("stored " + id);
        }
    }

    private CanaryRuns.Outcome check(Canaries.Row canary) {
        int millis;
        synchronized (random) {
            millis = 100 + random.nextInt(600);
        }
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new CanaryRuns.Outcome("Pass", 0, "as approved", run("canary-" + life + "-" + System.nanoTime()), null);
    }

    private static RunReport run(String build) {
        ScriptedRunner runner = new ScriptedRunner();
        runner.build = build;
        return new Rehearsal(runner, "test")
                .run(Plan.of(SmallShop.scenario(), "small-shop").withReplications(2), "by-rule", Progress.NONE);
    }

    private static void acknowledge(String canary, long scheduledAtMillis, CanaryRuns.Outcome outcome) {
        System.out.println("finished " + scheduledAtMillis);
    }
}
