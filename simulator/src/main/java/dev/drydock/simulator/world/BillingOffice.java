package dev.drydock.simulator.world;

import dev.drydock.domain.decision.FinanceDecision;
import dev.drydock.domain.event.BillingEvent;
import dev.drydock.domain.money.Biller;
import dev.drydock.domain.money.Invoice;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.NodeKind;
import dev.drydock.domain.network.Product;
import dev.drydock.domain.network.RateCard;
import dev.drydock.domain.network.Service;
import dev.drydock.domain.order.NumberSet;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.OrderTable;
import dev.drydock.simulator.kernel.PayloadPool;
import dev.drydock.simulator.random.Draws;
import dev.drydock.simulator.scenario.Billing;
import dev.drydock.simulator.scenario.Billing.Invoices;
import org.jspecify.annotations.Nullable;

/** The billing departments of carriers and third parties: they write down what they carried and packed, with their errors, send bills, and answer claims. */
final class BillingOffice {
    private static final double DUE_QUANTILE = 0.9;
    /** After delivery, in which a credit for coming late can be claimed; carriers' published terms speak of 15 days. */
    private static final long CLAIM_WINDOW_MILLIS = 15 * 86_400_000L;

    /** A bill that has been sent and is not settled. */
    private static final class Bill {
        final Invoice invoice;
        final int[] dueCents;
        final boolean[] contested;
        long openCents;

        Bill(Invoice invoice, int[] dueCents) {
            this.invoice = invoice;
            this.dueCents = dueCents;
            this.contested = new boolean[dueCents.length];
            this.openCents = invoice.totalCents();
        }
    }

    private final Surroundings here;
    private final Network network;
    private final @Nullable Invoices carriers;
    private final @Nullable Invoices thirdParties;
    private final Service[] services;
    private final BillDraft[] drafts;
    private final BillDraft[] later;
    private final boolean[] billDue;
    private final OrderTable<Bill> bills = new OrderTable<>();
    /** Credits for late parcels that were kept back, by shipment. */
    private final OrderTable<Long> keptBack = new OrderTable<>();

    private final NumberSet claimed = new NumberSet();
    private final PayloadPool<FinanceDecision.ContestLine> claims = new PayloadPool<>();
    private final int billHandler;
    private final int answerHandler;
    private final int lapsedHandler;
    private final long[] withheldCents;
    private int nextInvoice;
    private int claimsOpen;
    private long nextMessage;

    BillingOffice(Surroundings here, Billing billing) {
        this.here = here;
        this.network = here.network();
        this.carriers = billing.carriers();
        this.thirdParties = billing.thirdParties();
        this.services = network.services().toArray(Service[]::new);
        int parties = network.carriers().size() + network.nodes().size();
        this.drafts = new BillDraft[parties];
        this.later = new BillDraft[parties];
        for (int party = 0; party < parties; party++) {
            drafts[party] = new BillDraft();
            later[party] = new BillDraft();
        }
        this.billDue = new boolean[parties];
        this.withheldCents = new long[parties];
        this.billHandler = here.kernel().register(this::send);
        this.lapsedHandler = here.kernel().register(this::lapsed);
        this.answerHandler = here.kernel().register(claim -> answer(claims.take(claim)));
    }

    /** The lorry has left with the parcel. */
    void handedOver(Parcel parcel) {
        if (carriers != null) billCarriage(carriers, parcel);
        if (thirdParties != null && network.nodes().get(parcel.node()).kind() == NodeKind.THIRD_PARTY)
            billHandling(thirdParties, parcel);
    }

    /** Its label was bought, and it never left. */
    void voided(Parcel parcel) {
        if (carriers == null) return;
        Draws draws = here.draws().on(parcel.entity(), Purpose.BILL_ERROR);
        if (!draws.chance(carriers.voided())) return;
        int zone = network.zone(parcel.node(), parcel.place);
        add(carrierOf(parcel), parcel.number(), parcel.service, zone, grams(parcel, 0), parcel.postageCents, 0);
    }

    /** At the door: what was guaranteed and came late is to be credited. */
    void delivered(Parcel parcel) {
        if (carriers == null) return;
        Service service = services[parcel.service];
        if (!carriers.guaranteed().contains(service.level()) || here.nowMillis() <= dueMillis(parcel, service)) return;
        int party = carrierOf(parcel);
        int zone = network.zone(parcel.node(), parcel.place);
        Draws draws = here.draws().on(parcel.entity(), Purpose.CLAIM);
        draws.nextLong(); // its first number is for whether a claim is agreed to
        if (draws.chance(carriers.missingCredit())) {
            keptBack.put(parcel.number(), parcel.postageCents);
            here.kernel().after(CLAIM_WINDOW_MILLIS, lapsedHandler, parcel.number());
            withheldCents[party] += parcel.postageCents;
        } else {
            add(
                    party,
                    parcel.number(),
                    parcel.service,
                    zone,
                    grams(parcel, 0),
                    -parcel.postageCents,
                    -parcel.postageCents);
        }
    }

    void pay(FinanceDecision.PayInvoice command) {
        Bill bill = bills.get(command.invoice());
        if (bill != null) settle(bill, command.cents());
    }

    /** A line is contested once, and so is a credit that did not come. */
    void contest(FinanceDecision.ContestLine command) {
        Invoices truth = carriers;
        if (command.invoice() >= 0) {
            Bill bill = bills.get(command.invoice());
            if (bill == null || bill.contested[command.line()]) return;
            bill.contested[command.line()] = true;
            if (bill.invoice.biller() == Biller.THIRD_PARTY) truth = thirdParties;
        } else if (keptBack.get(command.shipment()) == null) {
            tell(new BillingEvent.ClaimRefused(
                    -1, command.line(), command.shipment(), command.cents(), here.nowMillis()));
            return;
        }
        if (truth == null) return;
        if (command.invoice() < 0 && !claimed.add(command.shipment())) return;
        claimsOpen++;
        Draws draws = here.draws().on(entity(command), Purpose.CLAIM);
        draws.nextLong();
        draws.nextLong();
        here.kernel().after(Math.max(1, (long) truth.answerMillis().sample(draws)), answerHandler, claims.put(command));
    }

    /** Whether no parcel waits to be billed, no bill to be paid and no claim to be answered. */
    boolean settled() {
        if (bills.size() > 0 || claimsOpen > 0 || keptBack.size() > 0) return false;
        for (int party = 0; party < drafts.length; party++)
            if (!drafts[party].isEmpty() || !later[party].isEmpty()) return false;
        return true;
    }

    private void billCarriage(Invoices truth, Parcel parcel) {
        int party = carrierOf(parcel);
        int zone = network.zone(parcel.node(), parcel.place);
        long due = parcel.postageCents;
        Draws draws = here.draws().on(parcel.entity(), Purpose.BILL_ERROR);
        draws.nextLong(); // its first number is for labels never used
        boolean wrongWeight = draws.chance(truth.wrongMeasure());
        boolean wrongZone = draws.chance(truth.wrongZone());
        boolean twice = draws.chance(truth.twice());
        boolean unknown = draws.chance(truth.unknown());
        int steps = wrongWeight ? 1 + draws.nextInt(3) : 0;
        int zones = wrongZone ? Math.min(zone + 1 + draws.nextInt(2), highestZone(parcel.service)) - zone : 0;
        long asked = due;
        if ((steps > 0 || zones > 0) && !network.fixedLanes())
            asked = Math.max(due, chargeCents(parcel, zone + zones, steps));
        int measure = grams(parcel, steps);
        add(party, parcel.number(), parcel.service, zone + zones, measure, asked, due);
        if (twice)
            (draws.chance(0.5) ? drafts : later)
                    [party].add(parcel.number(), parcel.service, zone + zones, measure, asked, 0);
        if (unknown) add(party, -1 - parcel.number(), parcel.service, zone, measure, due, 0);
    }

    private void billHandling(Invoices truth, Parcel parcel) {
        int party = network.carriers().size() + parcel.node();
        long due = parcel.shipment.handlingCents();
        Draws draws = here.draws().on(parcel.entity(), Purpose.HANDLING_BILL_ERROR);
        boolean wrongUnits = draws.chance(truth.wrongMeasure());
        boolean twice = draws.chance(truth.twice());
        boolean unknown = draws.chance(truth.unknown());
        int more = wrongUnits ? 1 + draws.nextInt(3) : 0;
        int units = parcel.totalUnits();
        long asked = due + more * network.nodes().get(parcel.node()).unitCostCents();
        add(party, parcel.number(), -1, 0, units + more, asked, due);
        if (twice) (draws.chance(0.5) ? drafts : later)[party].add(parcel.number(), -1, 0, units + more, asked, 0);
        if (unknown) add(party, -1 - parcel.number(), -1, 0, units, due, 0);
    }

    private void add(int party, int shipment, int service, int zone, int measure, long asked, long due) {
        drafts[party].add(shipment, service, zone, measure, asked, due);
        schedule(party);
    }

    private void schedule(int party) {
        if (billDue[party]) return;
        billDue[party] = true;
        Invoices truth = party < network.carriers().size() ? carriers : thirdParties;
        if (truth == null) throw new IllegalStateException("nobody bills for party " + party);
        long every = truth.everyMillis();
        here.kernel().at((here.nowMillis() / every + 1) * every, billHandler, party);
    }

    private void send(int party) {
        billDue[party] = false;
        BillDraft draft = drafts[party];
        if (!draft.isEmpty()) {
            boolean carrier = party < network.carriers().size();
            Invoice invoice = draft.invoice(
                    nextInvoice++,
                    carrier ? Biller.CARRIER : Biller.THIRD_PARTY,
                    carrier ? party : party - network.carriers().size());
            Bill bill = new Bill(invoice, draft.due());
            bills.put(invoice.number(), bill);
            draft.clear();
            here.happened(new BillingEvent.InvoiceWritten(
                    invoice.number(), bill.dueCents, withheldCents[party], here.nowMillis()));
            withheldCents[party] = 0;
            tell(new BillingEvent.InvoiceReceived(invoice, here.nowMillis()));
        }
        drafts[party] = later[party];
        later[party] = draft;
        if (!drafts[party].isEmpty()) schedule(party);
    }

    private void lapsed(int shipment) {
        if (!claimed.contains(shipment)) keptBack.remove(shipment);
    }

    private void answer(FinanceDecision.ContestLine claim) {
        claimsOpen--;
        Bill bill = claim.invoice() < 0 ? null : bills.get(claim.invoice());
        long justified = justifiedCents(claim, bill);
        Invoices truth = bill != null && bill.invoice.biller() == Biller.THIRD_PARTY ? thirdParties : carriers;
        double agrees = truth == null ? 0 : truth.agrees();
        boolean agreed = claim.cents() <= justified
                && here.draws().on(entity(claim), Purpose.CLAIM).chance(agrees);
        BillingEvent event = agreed
                ? new BillingEvent.CreditReceived(
                        claim.invoice(), claim.line(), claim.shipment(), claim.cents(), here.nowMillis())
                : new BillingEvent.ClaimRefused(
                        claim.invoice(), claim.line(), claim.shipment(), claim.cents(), here.nowMillis());
        if (agreed && bill != null) settle(bill, claim.cents());
        if (claim.invoice() < 0) keptBack.remove(claim.shipment());
        tell(event);
    }

    private void tell(BillingEvent event) {
        here.happened(event);
        here.lines().finance().send(event, nextMessage++, -1);
    }

    private long justifiedCents(FinanceDecision.ContestLine claim, @Nullable Bill bill) {
        if (bill != null) {
            long askedCents = bill.invoice.cents()[claim.line()];
            return askedCents - bill.dueCents[claim.line()];
        }
        Long kept = keptBack.get(claim.shipment());
        return kept == null ? 0 : kept;
    }

    private void settle(Bill bill, long cents) {
        bill.openCents -= cents;
        if (bill.openCents == 0) bills.remove(bill.invoice.number());
    }

    /** Not by bill and line, which depend on the policy. */
    private static long entity(FinanceDecision.ContestLine claim) {
        return claim.shipment() * 31L + claim.mismatch().name().hashCode();
    }

    private long dueMillis(Parcel parcel, Service service) {
        int zone = network.zone(parcel.node(), parcel.place);
        return service.deliveryDays()
                .rollForwardMillis(parcel.handedOverMillis + service.transit().quantileMillis(zone, DUE_QUANTILE));
    }

    private int carrierOf(Parcel parcel) {
        return services[parcel.service].carrier();
    }

    private int highestZone(int service) {
        return services[service].rates().centsByZoneAndUnits().length - 1;
    }

    private long chargeCents(Parcel parcel, int zone, int steps) {
        RateCard rates = services[parcel.service].rates();
        return rates.chargeCents(zone, billedUnits(parcel, rates) + steps, here.nowMillis());
    }

    private int grams(Parcel parcel, int steps) {
        RateCard rates = services[parcel.service].rates();
        return (int) Math.round((billedUnits(parcel, rates) + steps) * rates.billingUnitGrams());
    }

    private int billedUnits(Parcel parcel, RateCard rates) {
        Order order = parcel.shipment.order();
        int grams = 0;
        int cm3 = 0;
        for (int line = 0; line < parcel.unitsByLine.length; line++) {
            Product product = network.products().get(order.product(line));
            grams += parcel.unitsByLine[line] * product.weightGrams();
            cm3 += parcel.unitsByLine[line] * product.volumeCm3();
        }
        return rates.billedUnits(grams, cm3);
    }
}
