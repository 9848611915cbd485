package dev.drydock.harness.report.page;

import dev.drydock.harness.report.logbook.CanaryEntry;
import dev.drydock.harness.report.logbook.Entry;
import dev.drydock.harness.report.logbook.Logbook;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where everything stands, what needs a person first. */
public record OverviewPage(
        List<Attention> attention, List<EntryRow> scenarios, List<CanaryRow> canaries, List<EntryRow> latest) {
    private static final int LATEST = 12;
    private static final Duration OVERDUE = Duration.ofMinutes(5);

    /** One thing to look at. */
    public record Attention(Badge badge, String what, String why, String href) {}

    public static OverviewPage of(Logbook logbook, Instant now) {
        List<Entry> scenarios = logbook.latestOfEachScenario();
        List<CanaryEntry> canaries = logbook.canaries();
        return new OverviewPage(
                attention(scenarios, canaries, logbook.parts(), now),
                scenarios.stream().map(entry -> EntryRow.of(entry, now)).toList(),
                canaries.stream().map(canary -> CanaryRow.of(canary, now)).toList(),
                logbook.entries(LATEST).stream()
                        .map(entry -> EntryRow.of(entry, now))
                        .toList());
    }

    public boolean empty() {
        return scenarios.isEmpty() && canaries.isEmpty() && latest.isEmpty();
    }

    private static List<Attention> attention(
            List<Entry> scenarios, List<CanaryEntry> canaries, List<Logbook.Part> parts, Instant now) {
        List<Attention> all = new ArrayList<>();
        for (Logbook.Part part : parts) {
            if (!part.up()) all.add(new Attention(new Badge("Down", "bad", "!"), part.name(), part.state(), "/health"));
        }
        for (CanaryEntry canary : canaries) addIfUrgent(all, canary, now);
        for (Entry entry : scenarios) {
            Badge badge = EntryRow.badge(entry);
            if (badge.urgency() > 0)
                all.add(new Attention(badge, entry.scenario(), entry.outcome(), "/runs/" + entry.id()));
        }
        all.sort(Comparator.comparingInt((Attention one) -> one.badge().urgency())
                .reversed());
        return all;
    }

    private static void addIfUrgent(List<Attention> all, CanaryEntry canary, Instant now) {
        String href = "/canaries/" + Paths.segment(canary.name());
        String name = "canary " + canary.name();
        if (canary.last() != null && Badge.of(canary.last().verdict()).urgency() > 0) {
            all.add(new Attention(
                    Badge.of(canary.last().verdict()), name, canary.last().why(), href));
        }
        if (canary.state() == CanaryEntry.State.PAUSED) {
            all.add(new Attention(
                    new Badge("Paused", "open", "‖"), name, "It does not fire until it is resumed.", href));
        } else if (canary.state() == CanaryEntry.State.WAITING
                && canary.nextFire() != null
                && canary.nextFire().plus(OVERDUE).isBefore(now)) {
            all.add(new Attention(
                    new Badge("Overdue", "warn", "!"),
                    name,
                    "It should have fired " + Times.fromNow(canary.nextFire(), now) + "; is the scheduler running?",
                    href));
        }
    }
}
