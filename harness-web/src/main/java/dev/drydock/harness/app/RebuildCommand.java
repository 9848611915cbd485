package dev.drydock.harness.app;

import dev.drydock.domain.view.MoneyColumn;
import dev.drydock.domain.view.MoneyRow;
import dev.drydock.domain.view.Views;
import dev.drydock.harness.app.screen.Amounts;
import dev.drydock.harness.result.EventLogReader;
import dev.drydock.harness.result.ExitCode;
import dev.drydock.harness.result.Json;
import dev.drydock.harness.result.ViewsReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code drydock rebuild}: the views of customer care and finance, from the log alone. */
@Command(
        name = "rebuild",
        description = {
            "Builds the views for customer care and finance again from an event log that was kept, and compares them with those that were built while it was written.",
            "Exit 0 when they agree or there are none to compare with, 1 when they differ."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: drydock run oms-outage-replay --replications 1 --events log.jsonl --views views.json",
            "         drydock rebuild log.jsonl --live views.json"
        })
final class RebuildCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(
            paramLabel = "FILE",
            description = "An event log, as run --events writes it; compressed when its name ends in .gz.")
    private Path file;

    @Option(
            names = "--live",
            paramLabel = "FILE",
            description = "The views that were built live, as run --views writes them.")
    private @Nullable Path live;

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            defaultValue = "USD",
            description = "Of amounts in messages. Default: USD; with --live, that of the live views.")
    private String currency;

    @Mixin
    private OutputOptions output;

    RebuildCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) throw new Mistake("there is no file " + file);
        output.check();
        ViewsReport kept = live == null ? null : read(live);
        Views views = new Views(wiring.scenarios().templates(), kept == null ? currency : kept.currency());
        String source = rebuild(views);
        ViewsReport rebuilt = ViewsReport.of(source, kept == null ? currency : kept.currency(), views);
        boolean same = kept == null || agree(kept, rebuilt);
        output.show(rebuilt, () -> screen(rebuilt, views, kept, same));
        return same ? ExitCode.PASS : ExitCode.REGRESSION;
    }

    private String rebuild(Views views) {
        try (InputStream in = EventsFile.open(file)) {
            return EventLogReader.read(in, views);
        } catch (IllegalArgumentException wrong) {
            throw new Mistake(file + ": " + wrong.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static ViewsReport read(Path file) {
        try {
            return Json.read(Files.readString(file, StandardCharsets.UTF_8), ViewsReport.class);
        } catch (IllegalArgumentException wrong) {
            throw new Mistake(file + ": " + wrong.getMessage());
        } catch (IOException e) {
            throw new Mistake("cannot read " + file + ": " + e.getMessage());
        }
    }

    private static boolean agree(ViewsReport one, ViewsReport other) {
        return one.careDigest().equals(other.careDigest())
                && one.financeDigest().equals(other.financeDigest());
    }

    private static String screen(ViewsReport rebuilt, Views views, @Nullable ViewsReport live, boolean same) {
        StringBuilder text = new StringBuilder();
        text.append("%s: %,d facts and decisions, %,d orders, %,d days%n"
                .formatted(
                        rebuilt.source(),
                        rebuilt.entries(),
                        rebuilt.care().size(),
                        rebuilt.days().size()));
        MoneyRow total = views.finance().total();
        Amounts amounts = new Amounts(rebuilt.currency());
        for (MoneyColumn column : MoneyColumn.values())
            if (total.cents(column) != 0) text.append(amounts.line(column.label(), total.cents(column)));
        text.append("Customer care  ").append(rebuilt.careDigest()).append('\n');
        text.append("Finance        ").append(rebuilt.financeDigest()).append('\n');
        if (live == null)
            return text.append("Live           not compared; --live FILE compares\n")
                    .toString();
        return text.append(same ? "Live           agrees\n" : "Live           DIFFERS\n")
                .toString();
    }
}
