package dev.drydock.simulator.world;

import dev.drydock.simulator.scenario.Billing;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who comes for money after the fact; each null where nobody does. */
record MoneyMatters(
        @Nullable BillingOffice bills,
        @Nullable Cardholders cardholders,
        @Nullable MarketplaceOffice marketplaces) {

    static MoneyMatters of(Surroundings here, OpenOrders openOrders, Consumer<Parcel> moneyCameBack) {
        Billing billing = here.world().billing();
        Billing.Disputes disputes = billing.disputes();
        return new MoneyMatters(
                billing.bills() ? new BillingOffice(here, billing) : null,
                disputes == null ? null : new Cardholders(here, openOrders, disputes, moneyCameBack),
                billing.finesByChannel().isEmpty() ? null : new MarketplaceOffice(here, billing.finesByChannel()));
    }

    /** Whether a parcel that leaves is of interest to anybody here. */
    boolean watchesParcels() {
        return bills != null || marketplaces != null;
    }

    void handedOver(Parcel parcel) {
        if (bills != null) bills.handedOver(parcel);
        if (marketplaces != null) marketplaces.handedOver(parcel);
    }

    /** Whether nobody will come for more. */
    boolean settled() {
        return (bills == null || bills.settled()) && (marketplaces == null || marketplaces.settled());
    }
}
