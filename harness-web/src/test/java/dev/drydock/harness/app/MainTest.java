package dev.drydock.harness.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.harness.result.ExitCode;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

final class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine drydock = Main.commandLine()
            .addSubcommand(new Leak())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err));

    @Test
    void prints_its_version() {
        int exit = drydock.execute("--version");

        assertThat(exit).isEqualTo(ExitCode.PASS);
        assertThat(out.toString()).startsWith("drydock ");
    }

    @Test
    void an_unknown_option_is_a_usage_error_without_a_stack_trace() {
        int exit = drydock.execute("--sail");

        assertThat(exit).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("--sail").contains("--help").doesNotContain("\tat ");
    }

    @Test
    void no_verb_is_a_usage_error() {
        assertThat(drydock.execute()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void a_bug_is_an_internal_error_and_keeps_its_stack_trace_to_itself() {
        int exit = drydock.execute("leak");

        assertThat(exit).isEqualTo(ExitCode.INTERNAL_ERROR);
        assertThat(err.toString()).contains("water below").doesNotContain("\tat ");
    }

    @Test
    void a_bug_shows_its_stack_trace_when_asked() {
        int exit = drydock.execute("--stacktrace", "leak");

        assertThat(exit).isEqualTo(ExitCode.INTERNAL_ERROR);
        assertThat(err.toString()).contains("\tat ");
    }

    @Command(name = "leak")
    private static final class Leak implements Runnable {
        @Override
        public void run() {
            throw new IllegalStateException("water below");
        }
    }
}
