package dev.drydock.engine.reconcile;

import dev.drydock.domain.money.Biller;
import dev.drydock.domain.money.Invoice;
import dev.drydock.domain.money.Mismatch;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.Product;
import dev.drydock.domain.network.RateCard;
import dev.drydock.domain.order.NumberSet;
import dev.drydock.domain.order.OrderTable;
import dev.drydock.domain.order.Shipment;
import org.jspecify.annotations.Nullable;

/** Compares a line of a bill with the label that was bought, or the work that was asked for. */
final class LineCheck {
    private final Network network;
    private final OrderTable<ShipmentAccount> accounts;
    private final NumberSet carriageBilled = new NumberSet();
    private final NumberSet handlingBilled = new NumberSet();
    private final NumberSet credited = new NumberSet();

    LineCheck(Network network, OrderTable<ShipmentAccount> accounts) {
        this.network = network;
        this.accounts = accounts;
    }

    /** Null when the line is right. Takes note of what has been billed, so that each line is to be shown to it once. */
    @Nullable
    Verdict check(Invoice invoice, int line) {
        int number = invoice.shipments()[line];
        long cents = invoice.cents()[line];
        if (number < 0) return new Verdict(Mismatch.INVOICE_WITHOUT_SHIPMENT, null, cents);
        ShipmentAccount account = accounts.get(number);
        if (cents < 0) {
            credited.add(number);
            return null;
        }
        boolean carriage = invoice.biller() == Biller.CARRIER;
        if (!(carriage ? carriageBilled : handlingBilled).add(number))
            return new Verdict(Mismatch.INVOICE_TWICE, account == null ? null : account.shipment.order(), cents);
        if (account == null) return null; // forgotten long ago, or never heard of: nothing to hold against it
        if (account.stopped && account.handedOverMillis == 0)
            return new Verdict(Mismatch.INVOICE_WITHOUT_SHIPMENT, account.shipment.order(), cents);
        if (carriage) account.carriageBilled = true;
        else account.handlingBilled = true;
        long over = cents - (carriage ? account.labelCents : account.shipment.handlingCents());
        if (over == 0) return null;
        return new Verdict(kind(invoice, line, account), account.shipment.order(), over);
    }

    /** Whether some bill has credited the shipment for coming late. */
    boolean credited(int shipment) {
        return credited.contains(shipment);
    }

    private Mismatch kind(Invoice invoice, int line, ShipmentAccount account) {
        Shipment shipment = account.shipment;
        int measure = invoice.measures()[line];
        if (invoice.biller() == Biller.THIRD_PARTY)
            return measure == shipment.totalUnits() ? Mismatch.INVOICE_AMOUNT : Mismatch.INVOICE_WEIGHT;
        if (invoice.zones()[line]
                != network.zone(shipment.node(), shipment.order().place())) return Mismatch.INVOICE_ZONE;
        return measure == grams(shipment, account.service) ? Mismatch.INVOICE_AMOUNT : Mismatch.INVOICE_WEIGHT;
    }

    private int grams(Shipment shipment, int service) {
        RateCard rates = network.services().get(service).rates();
        int grams = 0;
        int cm3 = 0;
        for (int line = 0; line < shipment.unitsByLine().length; line++) {
            Product product = network.products().get(shipment.order().product(line));
            grams += shipment.unitsByLine()[line] * product.weightGrams();
            cm3 += shipment.unitsByLine()[line] * product.volumeCm3();
        }
        return (int) Math.round(rates.billedUnits(grams, cm3) * rates.billingUnitGrams());
    }
}
