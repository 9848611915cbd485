package dev.drydock.simulator.scenario;

import dev.drydock.domain.money.DisputeEvidence;
import dev.drydock.domain.money.DisputeReason;
import dev.drydock.domain.money.FineRule;
import dev.drydock.domain.network.ServiceLevel;
import dev.drydock.simulator.random.Distribution;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is billed and disputed after the fact: invoices of carriers and third parties, card disputes, marketplace fines.
 *
 * @param carriers null: carriers send no bills
 * @param thirdParties null: third parties send no bills
 * @param disputes null: nobody disputes a charge
 * @param finesByChannel by channel name; others charge none
 */
public record Billing(
        @Nullable Invoices carriers,
        @Nullable Invoices thirdParties,
        @Nullable Disputes disputes,
        Map<String, Map<FineRule, Fine>> finesByChannel) {
    /** What holds when a world says nothing. */
    public static final Billing USUAL = new Billing(null, null, null, Map.of());

    public Billing {
        finesByChannel = Map.copyOf(finesByChannel);
    }

    /** Whether anybody sends bills. */
    public boolean bills() {
        return carriers != null || thirdParties != null;
    }

    /**
     * How one kind of biller bills, and errs, always in its own favour. Shares are of parcels billed.
     *
     * @param everyMillis a bill for what was carried since the last one
     * @param wrongMeasure billed one to three weight steps too many, or units too many
     * @param wrongZone billed one or two zones too far; carriers alone
     * @param twice billed a second time, half of them on the next bill
     * @param unknown a parcel of somebody else, or of nobody, is on the bill
     * @param voided share of labels billed though their parcels were stopped before they left
     * @param guaranteed levels for which a parcel that comes late is credited; carriers alone
     * @param missingCredit share of such parcels that are not credited
     * @param answerMillis until a claim is answered
     * @param agrees share of justified claims that are agreed to
     */
    public record Invoices(
            long everyMillis,
            double wrongMeasure,
            double wrongZone,
            double twice,
            double unknown,
            double voided,
            Set<ServiceLevel> guaranteed,
            double missingCredit,
            Distribution answerMillis,
            double agrees) {}

    /**
     * Card disputes, of orders paid by card that are not a marketplace's.
     *
     * @param shareByReason of orders in that situation
     * @param patienceMillis after the promise
     * @param feeCents of the processor, whoever wins
     * @param answerWithinMillis a dispute not answered by then is lost
     * @param decideMillis from the answer to the decision
     * @param wonByEvidence share decided for the shop, by what it answers
     */
    public record Disputes(
            Map<DisputeReason, Double> shareByReason,
            Distribution patienceMillis,
            long feeCents,
            long answerWithinMillis,
            Distribution decideMillis,
            Map<DisputeEvidence, Double> wonByEvidence) {}

    /**
     * A rule of a marketplace, looked at for each period.
     *
     * @param limit share of orders that may break it
     * @param perOrderCents for each order that breaks it, once the limit is passed
     * @param shareOfGoods of the goods of each such order, on top
     * @param periodMillis looked at together
     * @param leastOrders in a period; with fewer nothing is charged
     */
    public record Fine(double limit, long perOrderCents, double shareOfGoods, long periodMillis, int leastOrders) {}
}
