package dev.drydock.harness.canary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.drydock.harness.store.CanaryRuns;
import dev.drydock.harness.store.Database;
import dev.drydock.harness.store.DatabaseUnavailable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a harness twenty times without warning, during a canary, during a write, during its start, and looks at what is left. The moments
 * follow from {@code -Dseed=N}.
 */
final class KillNineTest {
    private static final int KILLS = Integer.getInteger("kills", 20);

    @TempDir
    private Path dir;

    private final long seed = Long.getLong("seed", 9);
    private final List<String> acknowledged = new ArrayList<>();

    @Test
    void whatever_moment_it_is_killed_at_nothing_finished_is_lost_and_nothing_counted_twice() throws Exception {
        Random random = new Random(seed);

        for (int kill = 0; kill < KILLS; kill++) {
            Life life = new Life(kill);
            boolean whileStarting = kill % 5 == 4;
            if (whileStarting) life.livesFor(100 + random.nextInt(800));
            else {
                life.awaitReady();
                if (kill == 0) aSecondProcessIsRefused();
                life.livesFor(random.nextInt(1200));
            }
            life.kill();
        }
        Life last = new Life(KILLS);
        last.awaitReady();
        last.livesFor(1500);
        last.end();

        assertThat(acknowledged).doesNotHaveDuplicates();
        try (Database database = Database.open(database())) {
            List<CanaryRuns.Row> runs = database.canaryRuns().latest(10_000);
            for (String line : acknowledged) {
                String what = line.substring(line.indexOf(' ') + 1);
                if (line.startsWith("stored "))
                    assertThat(database.runs().find(what)).as(line).isPresent();
                else assertThat(runs).as(line).anyMatch(run -> finishedAt(run, Long.parseLong(what)));
            }
            assertThat(runs).extracting(CanaryRuns.Row::scheduledAtMillis).doesNotHaveDuplicates();
            assertThat(runs)
                    .allMatch(run -> run.state().equals(CanaryRuns.FINISHED)
                            || run.state().equals(CanaryRuns.INTERRUPTED));
            assertThat(runs)
                    .filteredOn(run -> run.state().equals(CanaryRuns.FINISHED))
                    .allSatisfy(
                            run -> assertThat(database.runs().find(run.runId())).isPresent());
            long recovered = runs.stream().filter(run -> run.attempts() > 1).count();
            long marked = runs.stream()
                    .filter(run -> run.state().equals(CanaryRuns.INTERRUPTED))
                    .count();
            System.out.printf(
                    "%d kills, seed %d: %d commits acknowledged, %d canary runs, %d recovered, %d left marked%n",
                    KILLS, seed, acknowledged.size(), runs.size(), recovered, marked);
            assertThat(recovered + marked).as("kills that hit a canary at work").isPositive();
        }
    }

    private static boolean finishedAt(CanaryRuns.Row run, long scheduledAtMillis) {
        return run.scheduledAtMillis() == scheduledAtMillis && run.state().equals(CanaryRuns.FINISHED);
    }

    private void aSecondProcessIsRefused() {
        assertThatThrownBy(() -> Database.open(database()).close())
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("another drydock process")
                .hasMessageContaining("--db");
    }

    private String database() {
        return Database.defaultUrl(dir);
    }

    /** One process, from start to kill. */
    private final class Life {
        private final Process process;
        private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        private final Thread reader = new Thread(this::read, "acknowledgements");

        Life(int number) throws IOException {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Xshare:auto",
                            "-Xmx128m",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            CrashSubject.class.getName(),
                            database(),
                            Long.toString(seed * 1000 + number))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            reader.start();
        }

        void awaitReady() throws InterruptedException {
            for (String line = next(); !line.equals("ready"); line = next()) take(line);
        }

        private String next() throws InterruptedException {
            String line = lines.poll(30, TimeUnit.SECONDS);
            assertThat(line).as("a sign of life").isNotNull();
            return line;
        }

        void livesFor(long millis) throws InterruptedException {
            Thread.sleep(millis);
        }

        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
            reader.join();
            lines.forEach(this::take);
        }

        void end() throws InterruptedException, IOException {
            process.getOutputStream().close();
            assertThat(process.waitFor(30, TimeUnit.SECONDS))
                    .as("ends in order")
                    .isTrue();
            reader.join();
            lines.forEach(this::take);
        }

        private void take(String line) {
            if (!line.equals("ready")) acknowledged.add(line);
        }

        private void read() {
            try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
                for (String line = out.readLine(); line != null; line = out.readLine()) lines.add(line);
            } catch (IOException endOfLife) {
                // what was read is what was acknowledged
            }
        }
    }
}
