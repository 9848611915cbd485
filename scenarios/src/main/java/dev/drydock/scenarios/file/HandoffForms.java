package dev.drydock.scenarios.file;

import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.domain.handoff.ExceptionRoute;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.handoff.Handoff;
import dev.drydock.domain.handoff.StreamNames;
import dev.drydock.domain.handoff.Team;
import dev.drydock.domain.kpi.Kpi;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Listed;
import dev.drydock.scenarios.form.Measure;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Reference;
import dev.drydock.scenarios.form.Scalars;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The parts of a workflow: queues, handoffs and exception routes. */
final class HandoffForms {
    private static final KnownName STREAM_NAME = new KnownName("event or decision", StreamNames.all());
    private static final KnownName FIGURE =
            new KnownName("KPI", Arrays.stream(Kpi.values()).map(Kpi::key).collect(Collectors.toUnmodifiableSet()));

    static final QueueForm QUEUE = new QueueForm();
    static final HandoffForm HANDOFF = new HandoffForm();
    static final RouteForm ROUTE = new RouteForm();

    private HandoffForms() {}

    static final class QueueForm extends Form<Filled> {
        final Field<Integer> limit =
                optional("limit", Scalars.integer(0, 10_000_000), "0", "Pieces of work at most; 0: no limit.", "400");
        final Field<List<Reference>> shed = optional(
                "shed",
                Listed.of(Reference.to("channel or cohort")),
                "[]",
                "Who is turned away first when it is full, least important first; channels and cohorts.",
                "[new, marketplace]");

        private QueueForm() {
            super("queue", "Where work waits.");
        }

        @Override
        protected Filled build(Filled filled, Problems problems) {
            return filled;
        }
    }

    static final class HandoffForm extends Form<Filled> {
        final Field<String> meaning =
                optional("meaning", Scalars.TEXT, "''", "What it is, in a line.", "An order becomes a pick list");
        final Field<Handoff.Subject> per = optional(
                "per", Scalars.choice(Handoff.Subject.class), "order", "What one piece of work is about.", "shipment");
        final Field<String> trigger = required("trigger", STREAM_NAME, "What begins it.", "shipment.released");
        final Field<List<String>> signals = required(
                "signals", Listed.atLeastOne(STREAM_NAME), "What ends it well; any of these.", "[shipment.received]");
        final Field<List<String>> failures = optional(
                "failures",
                Listed.of(STREAM_NAME),
                "[]",
                "What says that it failed; it stays open.",
                "[system.call-failed]");
        final Field<BusinessSystem> source =
                required("source", Scalars.choice(BusinessSystem.class), "System that hands over.", "oms");
        final Field<BusinessSystem> destination =
                required("destination", Scalars.choice(BusinessSystem.class), "System that takes over.", "wms");
        final Field<Team> owner =
                required("owner", Scalars.choice(Team.class), "Team that answers for it.", "fulfilment-ops");
        final Field<Team> fallback =
                required("fallback", Scalars.choice(Team.class), "Team that steps in for the owner.", "platform");
        final Field<String> rule =
                optional("rule", Scalars.TEXT, "''", "What decides in it: a section or rule of the policy.", "routing");
        final Field<Reference> queue = required("queue", Reference.to("queue"), "Where its work waits.", "pick");
        final Field<ExceptionType> exceptionRoute = required(
                "exceptionRoute",
                Scalars.choice(ExceptionType.class),
                "What is raised, and so who is called, when it fails or takes too long.",
                "call-failed");
        final Field<String> check = required(
                "check", Scalars.TEXT, "What is looked at to say that it went well.", "Each release is acknowledged");
        final Field<String> outcome =
                required("outcome", Scalars.TEXT, "What is expected to come of it.", "The node works on the shipment");
        final Field<String> reports =
                required("reports", FIGURE, "Key of the figure that reports on it.", "timeToHandOver");
        final Field<Long> objective = required(
                "objective", Measure.DURATION.atLeast(1).whole(), "Time within which it should be done.", "15 min");
        final Field<Handoff.Work> work = maybe(
                "work",
                new WorkForm(),
                "People who work each piece, when this declaration adds such work.",
                "{team: finance, handling: 4 min}");

        private HandoffForm() {
            super("handoff", "Where work passes from one system to another.");
        }

        @Override
        protected void check(Filled filled, Problems problems) {
            Team first = filled.find(owner);
            if (first != null && first == filled.find(fallback))
                problems.add(filled.at(fallback), "owner and fallback are the same team", "another team");
        }

        @Override
        protected Filled build(Filled filled, Problems problems) {
            return filled;
        }
    }

    private static final class WorkForm extends Form<Handoff.Work> {
        private final Field<Team> team =
                required("team", Scalars.choice(Team.class), "Team that does it.", "customer-care");
        private final Field<Long> handling =
                required("handling", Measure.DURATION.atLeast(1).whole(), "Mean time of one piece of work.", "4 min");

        WorkForm() {
            super("work of people", "People who work each piece.");
        }

        @Override
        protected Handoff.Work build(Filled filled, Problems problems) {
            return new Handoff.Work(filled.get(team), filled.get(handling));
        }
    }

    static final class RouteForm extends Form<Filled> {
        final Field<ExceptionRoute.Severity> severity = required(
                "severity",
                Scalars.choice(ExceptionRoute.Severity.class),
                "Soft: can be put right; hard: the customer loses something, and compensation rules apply.",
                "soft");
        final Field<Team> owner = required("owner", Scalars.choice(Team.class), "Who is called.", "fulfilment-ops");
        final Field<Team> fallback = required(
                "fallback", Scalars.choice(Team.class), "Who is called when the owner has nobody for it.", "platform");
        final Field<Long> window = optional(
                "window",
                Measure.DURATION.whole(),
                "0",
                "Time for a remedy before it is escalated; 0: it never is.",
                "4 h");
        final Field<Team> escalateTo =
                required("escalateTo", Scalars.choice(Team.class), "Who is called then.", "revenue-ops");
        final Field<Reference> runbook = maybe(
                "runbook",
                Reference.to("runbook"),
                "What to do, as a file of the catalogue; left out: runbooks/TYPE.md.",
                "runbooks/short-pick.md");

        private RouteForm() {
            super("exception route", "Where one type of exception goes.");
        }

        @Override
        protected void check(Filled filled, Problems problems) {
            Team first = filled.find(owner);
            if (first == null) return;
            if (first == filled.find(fallback))
                problems.add(filled.at(fallback), "owner and fallback are the same team", "another team");
            if (filled.find(severity) == ExceptionRoute.Severity.HARD && first != Team.REVENUE_OPS)
                problems.add(filled.at(owner), "a hard exception goes to revenue-ops at once", "owner: revenue-ops");
        }

        @Override
        protected Filled build(Filled filled, Problems problems) {
            return filled;
        }
    }
}
