package dev.drydock.engine.reconcile;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.FinanceDecision.Settled;
import dev.drydock.domain.decision.MoneyDecision.CapturePayment;
import dev.drydock.domain.decision.MoneyDecision.Refund;
import dev.drydock.domain.event.BillingEvent.ClaimRefused;
import dev.drydock.domain.event.BillingEvent.CreditReceived;
import dev.drydock.domain.event.BillingEvent.InvoiceReceived;
import dev.drydock.domain.event.CarrierEvent.LabelIssued;
import dev.drydock.domain.event.CarrierEvent.ParcelDelivered;
import dev.drydock.domain.event.DisputeEvent.DisputeClosed;
import dev.drydock.domain.event.DisputeEvent.DisputeOpened;
import dev.drydock.domain.event.PaymentEvent.AuthorisationExpired;
import dev.drydock.domain.event.PaymentEvent.AuthorisationRenewed;
import dev.drydock.domain.event.PaymentEvent.PaymentCaptured;
import dev.drydock.domain.event.PaymentEvent.PaymentVoided;
import dev.drydock.domain.event.PaymentEvent.RefundIssued;
import dev.drydock.domain.event.ReturnEvent.ReturnInspected;
import dev.drydock.domain.event.ReturnEvent.ReturnReceived;
import dev.drydock.domain.event.SelectiveVisitor;
import dev.drydock.domain.event.WarehouseEvent.ShipmentHandedOver;
import dev.drydock.domain.event.WarehouseEvent.ShipmentStopped;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.money.Mismatch;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.NodeKind;
import dev.drydock.domain.network.Service;
import dev.drydock.domain.order.NumberSet;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.OrderTable;
import dev.drydock.domain.order.Shipment;
import dev.drydock.engine.policy.FinanceRules;
import dev.drydock.engine.policy.FinanceRules.Reconcile;
import org.jspecify.annotations.Nullable;

/**
 * The books: shipments against bills, money collected and money paid back. Differences are found as events come, or in the nightly sweep when something did not come.
 * A shipment is forgotten once it is delivered, collected for and billed. One thread.
 */
public final class Books extends SelectiveVisitor {
    private static final long MINUTE_MILLIS = 60_000L;
    private static final long DAY_MILLIS = 86_400_000L;
    private static final double DUE_QUANTILE = 0.9;
    private static final long MONEY_GRACE_MILLIS = 3 * DAY_MILLIS;
    private static final long REFUND_GRACE_MILLIS = 10 * DAY_MILLIS;
    /** A weekly bill has come since, and carriers still take claims. */
    private static final long CREDIT_GRACE_MILLIS = 9 * DAY_MILLIS;
    /** What nobody has billed by then is not waited for. */
    private static final long KEEP_MILLIS = 60 * DAY_MILLIS;

    /** Goods that are back and not paid for. */
    private static final class Back {
        final Shipment shipment;
        final long receivedMillis;
        int mismatch = -1;

        @Nullable
        Back next;

        Back(Shipment shipment, long receivedMillis) {
            this.shipment = shipment;
            this.receivedMillis = receivedMillis;
        }
    }

    private final Network network;
    private final FinanceRules rules;
    private final Office office;
    private final OrderTable<ShipmentAccount> accounts = new OrderTable<>();
    private final OrderTable<Back> backByOrder = new OrderTable<>();
    private final OrderTable<Long> refundsAsked = new OrderTable<>();
    private final NumberSet refunded = new NumberSet();
    private final Mismatches mismatches;
    private final LineCheck check;
    private final InvoiceDesk invoices;
    private final DisputeDesk disputes;
    private final OrderTable<Integer> openDisputes = new OrderTable<>();
    private final OrderTable<Integer> lapsed = new OrderTable<>();
    private final boolean compares;
    private final boolean keeps;

    /** @param seed of the sample that people look at */
    public Books(Network network, FinanceRules rules, Office office, long seed) {
        this.network = network;
        this.rules = rules;
        this.office = office;
        this.mismatches = new Mismatches(office);
        this.check = new LineCheck(network, accounts);
        this.invoices = new InvoiceDesk(office, rules, check, mismatches, seed);
        this.compares = rules.reconcile() != Reconcile.NEVER;
        this.keeps = compares || rules.disputes() != FinanceRules.Answer.ACCEPT;
        this.disputes = new DisputeDesk(office, rules);
    }

    /** Whether anything but bills is of interest; otherwise they are told of bills alone. */
    public boolean keeps() {
        return keeps;
    }

    /** Sets the first timer. */
    public void start() {
        if (rules.reconcile() == Reconcile.CONTINUOUS) sleep();
    }

    /** The nightly sweep. */
    public void sweep() {
        accounts.forEach(this::lookAt);
        backByOrder.forEach(this::lookAtReturns);
        sleep();
    }

    private void sleep() {
        long now = office.nowMillis();
        long today = now - Math.floorMod(now, DAY_MILLIS) + rules.sweepAtMinute() * MINUTE_MILLIS;
        office.wakeAt(today > now ? today : today + DAY_MILLIS, BookReasons.SWEEP);
    }

    @Override
    public void on(InvoiceReceived event) {
        invoices.received(event.invoice());
        if (!compares) return;
        for (int shipment : event.invoice().shipments()) {
            ShipmentAccount account = shipment < 0 ? null : accounts.get(shipment);
            if (account != null) dropIfOver(account);
        }
    }

    @Override
    public void on(CreditReceived event) {
        invoices.credited(event.invoice(), event.line(), event.shipment());
    }

    @Override
    public void on(ClaimRefused event) {
        invoices.refused(event.invoice(), event.line(), event.shipment(), event.cents());
    }

    @Override
    public void on(LabelIssued event) {
        int number = event.shipment().number();
        if (compares && accounts.get(number) == null)
            accounts.put(
                    number,
                    new ShipmentAccount(event.shipment(), event.service(), event.postageCents(), event.atMillis()));
    }

    @Override
    public void on(ShipmentHandedOver event) {
        ShipmentAccount account = accounts.get(event.shipment().number());
        if (account == null || account.handedOverMillis != 0) return;
        account.handedOverMillis = event.atMillis();
        Service service = network.services().get(event.service());
        int zone =
                network.zone(event.shipment().node(), event.shipment().order().place());
        account.dueByMillis = service.deliveryDays()
                .rollForwardMillis(event.atMillis() + service.transit().quantileMillis(zone, DUE_QUANTILE));
    }

    @Override
    public void on(ShipmentStopped event) {
        ShipmentAccount account = accounts.get(event.shipment().number());
        if (account != null) account.stopped = true;
    }

    @Override
    public void on(DisputeOpened event) {
        disputes.opened(event);
        int order = event.order().number();
        if (compares && openDisputes.get(order) == null)
            openDisputes.put(
                    order, mismatches.note(Mismatch.DISPUTE_OPEN, event.order(), event.cents(), BookReasons.DISPUTED));
    }

    @Override
    public void on(DisputeClosed event) {
        Integer mismatch = openDisputes.get(event.order().number());
        if (mismatch != null) mismatches.settle(mismatch, Settled.BY_RULE, BookReasons.DISPUTE_DECIDED);
    }

    @Override
    public void on(AuthorisationExpired event) {
        int order = event.order().number();
        if (compares && lapsed.get(order) == null)
            lapsed.put(
                    order,
                    mismatches.note(Mismatch.AUTHORISATION_EXPIRED, event.order(), event.cents(), BookReasons.LAPSED));
    }

    @Override
    public void on(AuthorisationRenewed event) {
        settleLapsed(event.order());
    }

    @Override
    public void on(PaymentVoided event) {
        settleLapsed(event.order());
    }

    private void settleLapsed(Order order) {
        Integer mismatch = lapsed.get(order.number());
        if (mismatch == null) return;
        lapsed.remove(order.number());
        mismatches.settle(mismatch, Settled.BY_RULE, BookReasons.AGREES_AGAIN);
    }

    @Override
    public void on(ParcelDelivered event) {
        disputes.delivered(event.shipment().order(), event.atMillis());
        ShipmentAccount account = accounts.get(event.shipment().number());
        if (account == null || account.deliveredMillis != 0) return;
        account.deliveredMillis = event.atMillis();
        dropIfOver(account);
    }

    @Override
    public void on(PaymentCaptured event) {
        ShipmentAccount account = accounts.get(event.shipment().number());
        if (account == null || account.captured) return;
        account.captured = true;
        if (account.askedCents != 0 && event.cents() != account.askedCents) {
            account.moneyMismatch = mismatches.note(
                    Mismatch.CAPTURED_OTHER_AMOUNT,
                    event.order(),
                    event.cents() - account.askedCents,
                    BookReasons.NOT_ASKED_FOR);
            askAbout(account.moneyMismatch, event.shipment(), false);
            return;
        }
        mismatches.settle(account.moneyMismatch, Settled.BY_RULE, BookReasons.AGREES_AGAIN);
        account.moneyMismatch = -1;
        dropIfOver(account);
    }

    @Override
    public void on(ReturnReceived event) {
        if (!compares) return;
        Order order = event.shipment().order();
        for (Back back = backByOrder.get(order.number()); back != null; back = back.next)
            if (back.shipment.number() == event.shipment().number()) return;
        Back back = new Back(event.shipment(), event.atMillis());
        back.next = backByOrder.get(order.number());
        backByOrder.put(order.number(), back);
    }

    /** An empty box: nothing is owed for it. */
    @Override
    public void on(ReturnInspected event) {
        for (int units : event.foundByLine()) if (units > 0) return;
        Order order = event.shipment().order();
        Back before = null;
        for (Back back = backByOrder.get(order.number()); back != null; back = back.next) {
            if (back.shipment.number() == event.shipment().number()) {
                takeOut(order.number(), before, back);
                return;
            }
            before = back;
        }
    }

    /** Pays for the return of that order that is back longest; it must have been asked for. */
    @Override
    public void on(RefundIssued event) {
        disputes.refunded(event.order());
        if (!compares) return;
        int order = event.order().number();
        Long asked = refundsAsked.get(order);
        if (asked == null || asked < event.cents()) {
            int number = mismatches.note(
                    Mismatch.REFUND_WITHOUT_RETURN, event.order(), event.cents(), BookReasons.NOT_ASKED_FOR);
            office.ask(
                    ExceptionType.MISMATCH,
                    event.order(),
                    null,
                    BookReasons.NOT_ASKED_FOR,
                    () -> mismatches.settle(number, Settled.BY_A_PERSON, BookReasons.LOOKED_AT));
            return;
        }
        if (asked == event.cents()) refundsAsked.remove(order);
        else refundsAsked.put(order, asked - event.cents());
        Back before = null;
        Back oldest = backByOrder.get(order);
        if (oldest == null) return;
        while (oldest.next != null) {
            before = oldest;
            oldest = oldest.next;
        }
        takeOut(order, before, oldest);
        mismatches.settle(oldest.mismatch, Settled.BY_ITSELF, BookReasons.AGREES_AGAIN);
    }

    private void takeOut(int order, @Nullable Back before, Back back) {
        if (before != null) before.next = back.next;
        else if (back.next == null) backByOrder.remove(order);
        else backByOrder.put(order, back.next);
    }

    /** What the desk asks the payment processor for, to hold its answers against. */
    public void decided(Decision decision) {
        if (!compares) return;
        if (decision instanceof CapturePayment capture) {
            ShipmentAccount account = accounts.get(capture.shipment().number());
            if (account != null) account.askedCents = capture.cents();
        } else if (decision instanceof Refund refund) {
            Shipment back = refund.shipment();
            if (back != null && !refunded.add(back.number())) return; // sent again
            Long before = refundsAsked.get(refund.order().number());
            refundsAsked.put(refund.order().number(), (before == null ? 0 : before) + refund.cents());
        }
    }

    private void lookAt(ShipmentAccount account) {
        long now = office.nowMillis();
        Shipment shipment = account.shipment;
        long sinceHandOver = account.handedOverMillis == 0 ? 0 : now - account.handedOverMillis;
        if (!account.captured && account.handedOverMillis != 0) {
            if (rules.captureAfterMillis() > 0 && sinceHandOver > rules.captureAfterMillis()) {
                if (account.moneyMismatch < 0) noteMoney(account, Mismatch.SHIPPED_NOT_CAPTURED);
                office.collect(shipment, BookReasons.NOT_COLLECTED);
            } else if (account.moneyMismatch < 0 && sinceHandOver > MONEY_GRACE_MILLIS) {
                noteMoney(account, Mismatch.SHIPPED_NOT_CAPTURED);
                askAbout(account.moneyMismatch, shipment, true);
            }
        }
        if (account.captured
                && account.handedOverMillis == 0
                && account.moneyMismatch < 0
                && now - account.labelledMillis > 2 * MONEY_GRACE_MILLIS) {
            noteMoney(account, Mismatch.CAPTURED_NOT_SHIPPED);
            askAbout(account.moneyMismatch, shipment, false);
        }
        if (account.deliveredMillis != 0
                && now - account.deliveredMillis > CREDIT_GRACE_MILLIS
                && awaitsCredit(account)) {
            account.creditClaimed = true;
            invoices.claimCredit(account);
        }
        if (now - account.labelledMillis > KEEP_MILLIS) accounts.remove(shipment.number());
        else dropIfOver(account);
    }

    private void lookAtReturns(Back first) {
        for (Back back = first; back != null; back = back.next) {
            if (back.mismatch >= 0 || office.nowMillis() - back.receivedMillis <= REFUND_GRACE_MILLIS) continue;
            Order order = back.shipment.order();
            back.mismatch = mismatches.note(
                    Mismatch.RETURN_WITHOUT_REFUND, order, back.shipment.goodsCents(), BookReasons.STILL_OPEN);
            askAbout(back.mismatch, back.shipment, false);
        }
    }

    private void noteMoney(ShipmentAccount account, Mismatch mismatch) {
        account.moneyMismatch = mismatches.note(
                mismatch, account.shipment.order(), account.shipment.goodsCents(), BookReasons.STILL_OPEN);
    }

    private void askAbout(int mismatch, Shipment shipment, boolean collect) {
        office.ask(ExceptionType.MISMATCH, shipment.order(), shipment, BookReasons.STILL_OPEN, () -> {
            if (collect) office.collect(shipment, BookReasons.LOOKED_AT);
            mismatches.settle(mismatch, Settled.BY_A_PERSON, BookReasons.LOOKED_AT);
        });
    }

    private void dropIfOver(ShipmentAccount account) {
        if (over(account)) accounts.remove(account.shipment.number());
    }

    private boolean over(ShipmentAccount account) {
        if (!account.captured || account.deliveredMillis == 0 || account.moneyMismatch >= 0) return false;
        if (!account.carriageBilled || awaitsCredit(account)) return false;
        return account.handlingBilled
                || network.nodes().get(account.shipment.node()).kind() != NodeKind.THIRD_PARTY;
    }

    private boolean awaitsCredit(ShipmentAccount account) {
        return rules.autoContest()
                && !account.creditClaimed
                && account.dueByMillis != 0
                && account.deliveredMillis > account.dueByMillis
                && rules.guaranteed()
                        .contains(network.services().get(account.service).level())
                && !check.credited(account.shipment.number());
    }
}
