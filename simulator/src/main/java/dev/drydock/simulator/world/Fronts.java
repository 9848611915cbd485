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
        if (way.refused) tellFailed(command, way.attempt);
        else way.front.take(command, way.entity, way.attempt);
        return true;
    }

    private SystemFront front(BusinessSystem system, int node) {
        return new SystemFront(here, system, node, new SystemFront.Behind() {
            @Override
            public void carryOut(Decision command, int attempt) {
                if (command instanceof ShipmentDecision.ReleaseShipment release && isOver(release)) return;
                if (command instanceof MoneyDecision.Refund refund && isPaid(refund)) return;
                command.accept(commands);
            }

            @Override
            public void failed(Decision command, int attempt) {
                tellFailed(command, attempt);
            }
        });
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
        private long entity;
        private int attempt;
        private boolean refused;

        private void to(SystemFront door, long about, int which) {
            front = door;
            entity = about;
            attempt = which;
        }

        @Override
        public void on(OrderDecision.AuthorisePayment decision) {
            to(payment, decision.order().number() * 4L, decision.attempt());
        }

        @Override
        public void on(MoneyDecision.CapturePayment decision) {
            pay(decision.order(), decision.shipment().number() * 4L + 1);
        }

        @Override
        public void on(MoneyDecision.VoidPayment decision) {
            pay(decision.order(), decision.order().number() * 4L + 2);
        }

        @Override
        public void on(MoneyDecision.Refund decision) {
            pay(decision.order(), decision.order().number() * 4L + 3);
        }

        @Override
        public void on(MoneyDecision.IssueCredit decision) {
            pay(decision.order(), decision.order().number() * 4L + 3);
        }

        /** An authorisation looks after its own line; these have no attempt of their own, so the order counts them. */
        private void pay(Order order, long about) {
            OpenOrder open = openOrders.find(order.number());
            int which = open == null ? 1 : ++open.calls;
            to(payment, order.number() * 4L + (about & 3), which);
            refused = open != null && here.lines().payment().fails(entity, which, -1);
        }

        @Override
        public void on(ShipmentDecision.ReleaseShipment decision) {
            int node = decision.shipment().node();
            to(nodes[node], Parcel.entity(decision.shipment().order().number(), node), 1);
        }

        @Override
        public void on(ShipmentDecision.StopShipment decision) {
            int node = decision.shipment().node();
            to(nodes[node], Parcel.entity(decision.shipment().order().number(), node), 2);
        }

        @Override
        public void on(StockDecision.RequestSnapshot decision) {
            to(nodes[decision.node()], decision.node(), 3);
        }

        @Override
        public void on(ShipmentDecision.RequestLabel decision) {
            int carrier = here.network().services().get(decision.service()).carrier();
            long about = Parcel.entity(
                    decision.shipment().order().number(), decision.shipment().node());
            to(carriers[carrier], about, decision.attempt());
        }

        @Override
        public void on(RequestApproval decision) {
            to(finance, decision.ticket().number(), 1);
        }
    }
}
