package dev.drydock.harness.rehearsal;

import dev.drydock.domain.kpi.Timeline;
import dev.drydock.domain.view.CustomerMessage;
import dev.drydock.domain.view.MessageTemplates;
import dev.drydock.domain.view.OrderMessages;
import dev.drydock.simulator.run.RunOptions;
import dev.drydock.simulator.scenario.Demand;
import dev.drydock.simulator.scenario.ReplayOrder;
import java.util.List;
import java.util.Optional;

/** What happens to one order of a scenario under any of its policies, in the first replication. */
public final class OrderStory {
    private final Runner runner;
    private final Plan plan;

    public OrderStory(Runner runner, Plan plan) {
        this.runner = runner;
        this.plan = plan;
    }

    /** Whether the orders come from an export and go by its ids too. */
    public boolean replayed() {
        return plan.scenario().demand() instanceof Demand.Replay;
    }

    /** The order's number in the run, from that number or from its id in the export; an id wins. */
    public Optional<Integer> number(String given) {
        if (plan.scenario().demand() instanceof Demand.Replay replay) {
            List<ReplayOrder> orders = replay.orders();
            for (int i = 0; i < orders.size(); i++)
                if (orders.get(i).reference().equals(given)) return Optional.of(i);
        }
        return given.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(given)) : Optional.empty();
    }

    /** @param messages that the customer was sent */
    public record Told(Timeline timeline, List<CustomerMessage> messages) {
        public Told {
            messages = List.copyOf(messages);
        }
    }

    /** Empty when the run has no such order. */
    public Optional<Timeline> under(String policy, int order) {
        return told(policy, order, MessageTemplates.NONE).map(Told::timeline);
    }

    /** What happened to an order, and what its customer was told; empty when the run has no such order. */
    public Optional<Told> told(String policy, int order, MessageTemplates templates) {
        OrderMessages messages = new OrderMessages(plan.scenario().world().network(), templates, order);
        RunOptions options = new RunOptions(false, null, order, plan.orderLimit(), messages);
        try {
            Timeline timeline = runner.run(plan.scenario(), plan.scenario().policy(policy), plan.seed(), options)
                    .timeline();
            return Optional.ofNullable(timeline)
                    .filter(t -> !t.entries().isEmpty())
                    .map(t -> new Told(t, messages.messages()));
        } catch (RuntimeException e) {
            throw RehearsalFailed.of(plan, policy, e);
        }
    }
}
