package dev.drydock.harness.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.event.PaymentEvent.PaymentCaptured;
import dev.drydock.domain.event.PaymentEvent.RefundIssued;
import dev.drydock.domain.journal.Journal;
import dev.drydock.domain.view.LiveLog;
import dev.drydock.domain.view.LogEntry;
import dev.drydock.domain.view.MoneyColumn;
import dev.drydock.domain.view.Views;
import dev.drydock.harness.result.EventLogReader;
import dev.drydock.scenarios.catalogue.Catalogue;
import dev.drydock.scenarios.file.Reading;
import dev.drydock.scenarios.file.ScenarioReader;
import dev.drydock.simulator.run.RunOptions;
import dev.drydock.simulator.run.Simulation;
import dev.drydock.simulator.scenario.Scenario;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** After an outage, what was kept of the log gives every view again. */
class ViewsRebuiltTest {
    private static final int ORDERS = 1_500;

    private final Scenario scenario = read("oms-outage-replay");
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    @Test
    void views_built_from_the_file_are_those_that_were_built_live() throws IOException {
        Views live = views();
        run(new LiveLog(scenario.world().network(), live));

        Views rebuilt = views();
        String source = EventLogReader.read(new ByteArrayInputStream(file.toByteArray()), rebuilt);

        assertThat(source).startsWith("/drydock/oms-outage-replay/");
        assertThat(rebuilt.entries()).isEqualTo(live.entries()).isGreaterThan(ORDERS * 10L);
        assertThat(rebuilt.careDigest()).isEqualTo(live.careDigest());
        assertThat(rebuilt.financeDigest()).isEqualTo(live.financeDigest());
        assertThat(rebuilt.care().rows()).isEqualTo(live.care().rows()).hasSize(ORDERS);
        assertThat(rebuilt.finance().byOrder()).isEqualTo(live.finance().byOrder());
    }

    @Test
    void every_entry_reads_as_it_was_written() throws IOException {
        List<LogEntry> written = new ArrayList<>();
        run(new LiveLog(scenario.world().network(), written::add));

        List<LogEntry> again = new ArrayList<>();
        EventLogReader.read(new ByteArrayInputStream(file.toByteArray()), entry -> {
            if (!entry.kind().equals("heard") && !entry.type().startsWith("timer.")) again.add(entry);
        });

        assertThat(again).hasSameSizeAs(written);
        for (int i = 0; i < written.size(); i++) assertThat(again.get(i)).isEqualTo(written.get(i));
    }

    @Test
    void the_view_of_finance_agrees_with_the_processor() throws IOException {
        long[] captured = {0};
        long[] refunded = {0};
        run(new Journal() {
            @Override
            public void fact(FulfilmentEvent event) {
                if (event instanceof PaymentCaptured capture) captured[0] += capture.cents();
                if (event instanceof RefundIssued refund) refunded[0] += refund.cents();
            }

            @Override
            public void heard(FulfilmentEvent event, long nowMillis) {}

            @Override
            public void decided(Decision decision, long nowMillis) {}
        });

        Views rebuilt = views();
        EventLogReader.read(new ByteArrayInputStream(file.toByteArray()), rebuilt);

        assertThat(rebuilt.finance().total().cents(MoneyColumn.CAPTURED))
                .isEqualTo(captured[0])
                .isPositive();
        assertThat(rebuilt.finance().total().cents(MoneyColumn.REFUNDED))
                .isEqualTo(refunded[0])
                .isPositive();
    }

    @Test
    void a_line_that_is_no_entry_is_refused_with_its_number() {
        refused("{\"specversion\":\"1.0\"}", "line 1: no source");
        refused("\n{oops", "line 2: not a JSON object");
        refused(
                "{\"specversion\":\"0.3\",\"source\":\"/x\",\"type\":\"dev.drydock.order.placed.v1\"}",
                "specversion 1.0");
        refused("{\"specversion\":\"1.0\",\"source\":\"/x\",\"type\":\"order.placed\"}", "expected a type");
    }

    private static void refused(String lines, String because) {
        assertThatThrownBy(() -> EventLogReader.read(
                        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), entry -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(because);
    }

    private Views views() {
        return new Views(
                Catalogue.open().templates(), scenario.world().network().currency());
    }

    private void run(Journal reading) {
        Simulation.run(
                scenario,
                scenario.policy(scenario.candidatePolicy()),
                1,
                new RunOptions(false, file, -1, ORDERS, reading));
    }

    private static Scenario read(String name) {
        Reading reading = new ScenarioReader(Catalogue.open()).read(name);
        assertThat(reading).isInstanceOf(Reading.Ready.class);
        return ((Reading.Ready) reading).scenario();
    }
}
