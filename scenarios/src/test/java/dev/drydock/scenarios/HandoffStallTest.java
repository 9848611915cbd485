package dev.drydock.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.RecoveryDecision.RaiseTicket;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.journal.Journal;
import dev.drydock.domain.kpi.Kpi;
import dev.drydock.domain.kpi.RunFigures;
import dev.drydock.domain.monitor.HandoffFigures;
import dev.drydock.domain.monitor.Incident;
import dev.drydock.domain.monitor.StalledPiece;
import dev.drydock.scenarios.catalogue.Catalogue;
import dev.drydock.scenarios.file.Reading;
import dev.drydock.scenarios.file.ScenarioReader;
import dev.drydock.simulator.run.RunOptions;
import dev.drydock.simulator.run.Simulation;
import dev.drydock.simulator.scenario.Fault;
import dev.drydock.simulator.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the shipped scenario promises: the monitor, which reads no fault, names the place and the time of a silent stall. */
class HandoffStallTest {
    private static final long MINUTE = 60_000;
    private static final long HOUR = 60 * MINUTE;

    private final Scenario scenario = read();
    private final long strikesMillis =
            scenario.startMillis() + ((Fault.When.At) scenario.faults().get(0).when()).offsetMillis();

    @Test
    void the_monitor_names_the_handoff_and_dates_its_stall_to_within_an_hour_under_either_policy() {
        for (String policy : List.of(scenario.baselinePolicy(), scenario.candidatePolicy())) {
            Incident gravest = run(policy, null).workflow().incidents().get(0);

            assertThat(gravest.place()).as(policy).isEqualTo("release");
            assertThat(gravest.backUp().sinceMillis()).as(policy).isCloseTo(strikesMillis, within(HOUR));
        }
    }

    @Test
    void watched_the_stall_is_one_ticket_within_the_hour_and_what_is_stuck_is_sent_again() {
        Tickets tickets = new Tickets();

        RunFigures watched = run(scenario.candidatePolicy(), tickets);
        RunFigures byHand = run(scenario.baselinePolicy(), null);

        assertThat(tickets.stalled).hasSize(1);
        RaiseTicket first = tickets.stalled.get(0);
        assertThat(first.ticket().raisedAtMillis()).isBetween(strikesMillis, strikesMillis + HOUR);
        assertThat(first.reason().sentence()).contains("release to dallas has stalled since");
        assertThat(watched.kpis().get(Kpi.RESENT_AFTER)).isLessThan(12);
        assertThat(byHand.kpis().get(Kpi.RESENT_AFTER)).isGreaterThan(24);
    }

    @Test
    void nothing_is_stuck_for_ever_and_the_node_is_named() {
        RunFigures figures = run(scenario.candidatePolicy(), null);

        HandoffFigures release = figures.workflow().handoffs().stream()
                .filter(handoff -> handoff.handoff().name().equals("release"))
                .findFirst()
                .orElseThrow();
        int dallas = scenario.world().network().nodes().stream()
                .filter(node -> node.name().equals("dallas"))
                .findFirst()
                .orElseThrow()
                .index();
        assertThat(release.open()).isZero();
        assertThat(release.beyondByNode()[dallas + 1])
                .isEqualTo(release.beyond())
                .isPositive();
        assertThat(figures.workflow().stalled())
                .filteredOn(piece -> piece.handoff().name().equals("release"))
                .extracting(StalledPiece::respondedMillis)
                .doesNotContain(0L);
    }

    private RunFigures run(String policy, Journal reading) {
        return Simulation.run(scenario, scenario.policy(policy), 1, new RunOptions(false, null, -1, 0, reading))
                .figures();
    }

    private static Scenario read() {
        Reading reading = new ScenarioReader(Catalogue.open()).read("handoff-stall");
        assertThat(reading).isInstanceOf(Reading.Ready.class);
        return ((Reading.Ready) reading).scenario();
    }

    private static final class Tickets implements Journal {
        final List<RaiseTicket> stalled = new ArrayList<>();

        @Override
        public void fact(FulfilmentEvent event) {}

        @Override
        public void heard(FulfilmentEvent event, long nowMillis) {}

        @Override
        public void decided(Decision decision, long nowMillis) {
            if (decision instanceof RaiseTicket raised && raised.ticket().type() == ExceptionType.HANDOFF_STALLED)
                stalled.add(raised);
        }
    }
}
