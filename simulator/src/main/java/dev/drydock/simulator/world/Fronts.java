package dev.drydock.simulator.world;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.DecisionVisitor;
import dev.drydock.domain.decision.MessageDecision.RequestReplay;
import dev.drydock.domain.decision.MoneyDecision;
import dev.drydock.domain.decision.OrderDecision;
import dev.drydock.domain.decision.RecoveryDecision.RequestApproval;
import dev.drydock.domain.decision.SelectiveDecisionVisitor;
import dev.drydock.domain.decision.ShipmentDecision;
import dev.drydock.domain.decision.StockDecision;
import dev.drydock.domain.event.SystemEvent.CallFailed;
import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.domain.network.Node;
import dev.drydock.domain.network.NodeKind;
import dev.drydock.domain.order.NumberSet;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.OrderTable;
import dev.drydock.engine.port.Answer;
import dev.drydock.engine.port.CommandEnvelope;
import dev.drydock.simulator.scenario.Fault;
import dev.drydock.simulator.scenario.Scenario;
import dev.drydock.simulator.world.OpenOrders.OpenOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The front doors of all systems that commands go to. A world whose systems take everything and never fail has none. */
final class Fronts {
    private final Surroundings here;
    private final OpenOrders openOrders;
    private final OrderTable<Parcel> parcels;
    private final NumberSet released = new NumberSet();
    private final OrderTable<List<MoneyDecision.Refund>> refunds = new OrderTable<>();
    private final DecisionVisitor commands;
    private final OrderIntake intake;
    private final SystemFront payment;
    private final SystemFront finance;
    private final SystemFront[] nodes;
    private final SystemFront[] carriers;
    private final Way way = new Way();
    private final Subject subject = new Subject();

    Fronts(
            Surroundings here,
            OpenOrders openOrders,
            OrderTable<Parcel> parcels,
            DecisionVisitor commands,
            OrderIntake intake) {
        this.here = here;
        this.openOrders = openOrders;
        this.parcels = parcels;
        this.commands = commands;
        this.intake = intake;
        payment = front(BusinessSystem.PAYMENT, -1);
        finance = front(BusinessSystem.FINANCE, -1);
        nodes = here.network().nodes().stream()
                .map(node -> front(systemOf(node), node.index()))
                .toArray(SystemFront[]::new);
        carriers = new SystemFront[here.network().carriers().size()];
        Arrays.setAll(carriers, carrier -> front(BusinessSystem.CARRIER, -1));
    }

    /** Whether anything in the scenario can keep a command from being carried out at once. */
    static boolean needed(Scenario scenario) {
        if (!scenario.world().systems().capacities().isEmpty()) return true;
        for (Fault fault : scenario.faults()) {
            Fault.Effect effect = fault.effect();
            if (effect instanceof Fault.SystemOutage || effect instanceof Fault.SystemSlow) return true;
            if (effect instanceof Fault.LinkTrouble trouble && trouble.link() == Fault.Link.PAYMENT) return true;
        }
        return false;
    }

    static BusinessSystem systemOf(Node node) {
        return node.kind() == NodeKind.THIRD_PARTY ? BusinessSystem.THIRD_PARTY : BusinessSystem.WMS;
    }

    /** Takes a command to the system it is for. @return false when it is for nobody whose door can be shut */
    boolean takes(Decision command) {
        if (command instanceof RequestReplay asked) {
            intake.replay(asked);
            return true;
        }
        way.front = null;
        way.refused = false;
        command.accept(way);
        if (way.front == null) return false;
        int attempt = way.attempt;
        if (way.refused) tellFailed(command, attempt);
        else
            way.front.send(new CommandEnvelope(command, attempt), answer -> {
                if (!answer.isAcknowledged()) tellFailed(command, attempt);
            });
        return true;
    }

    private SystemFront front(BusinessSystem system, int node) {
        return new SystemFront(
                here.kernel(),
                here.draws(),
                here.world().systems(),
                here.lines().systems(),
                system,
                node,
                subject::of,
                this::carryOut);
    }

    private Answer carryOut(CommandEnvelope envelope) {
        Decision command = envelope.command();
        boolean done = (command instanceof ShipmentDecision.ReleaseShipment release && isOver(release))
                || (command instanceof MoneyDecision.Refund refund && isPaid(refund));
        if (!done) command.accept(commands);
        return Answer.ACKNOWLEDGED;
    }

    /** A node knows what it has shipped: an order to ship that turns up days late begins nothing a second time. */
    private boolean isOver(ShipmentDecision.ReleaseShipment release) {
        int number = release.shipment().number();
        if (parcels.get(number) != null) return false;
        return !released.add(number)
                || openOrders.find(release.shipment().order().number()) == null;
    }

    /** What is refunded without goods has no parcel to be remembered by: the processor knows the command by what it says. */
    private boolean isPaid(MoneyDecision.Refund refund) {
        if (refund.shipment() != null) return false;
        List<MoneyDecision.Refund> before = refunds.getOrPut(refund.order().number(), number -> new ArrayList<>());
        if (before.contains(refund)) return true;
        before.add(refund);
        return false;
    }

    private void tellFailed(Decision command, int attempt) {
        CallFailed failed = new CallFailed(command, attempt, here.nowMillis());
        here.happened(failed);
        here.lines().storefront().send(failed, 0, -1);
    }

    /** Finds the door for a command. */
    private final class Way extends SelectiveDecisionVisitor {
        private @Nullable SystemFront front;
        private int attempt;
        private boolean refused;

        private void to(SystemFront door, int which) {
            front = door;
            attempt = which;
        }

        @Override
        public void on(OrderDecision.AuthorisePayment decision) {
            to(payment, decision.attempt());
        }

        @Override
        public void on(MoneyDecision.CapturePayment decision) {
            pay(decision.order(), decision);
        }

        @Override
        public void on(MoneyDecision.VoidPayment decision) {
            pay(decision.order(), decision);
        }

        @Override
        public void on(MoneyDecision.Refund decision) {
            pay(decision.order(), decision);
        }

        @Override
        public void on(MoneyDecision.IssueCredit decision) {
            pay(decision.order(), decision);
        }

        /** An authorisation looks after its own line; these have no attempt of their own, so the order counts them. */
        private void pay(Order order, MoneyDecision command) {
            OpenOrder open = openOrders.find(order.number());
            to(payment, open == null ? 1 : ++open.calls);
            refused = open != null && here.lines().payment().fails(subject.of(command), attempt, -1);
        }

        @Override
        public void on(ShipmentDecision.ReleaseShipment decision) {
            to(nodes[decision.shipment().node()], 1);
        }

        @Override
        public void on(ShipmentDecision.StopShipment decision) {
            to(nodes[decision.shipment().node()], 1);
        }

        @Override
        public void on(StockDecision.RequestSnapshot decision) {
            to(nodes[decision.node()], 1);
        }

        @Override
        public void on(ShipmentDecision.RequestLabel decision) {
            to(carriers[here.network().services().get(decision.service()).carrier()], decision.attempt());
        }

        @Override
        public void on(RequestApproval decision) {
            to(finance, 1);
        }
    }
}
