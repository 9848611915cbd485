package dev.drydock.simulator.scenario;

import dev.drydock.domain.order.Cohort;
import dev.drydock.domain.order.PaymentMethod;

/**
 * One order of an export.
 *
 * @param authorisedAfterMillis how long payment took in truth; -1 when not known, then the world decides
 * @param promisedMillis promise shown to the customer, epoch milliseconds; 0 when not known, then the channel's
 * @param cancelledAtSource it was cancelled in truth; replayed all the same, since exports do not say when
 */
public record ReplayOrder(
        String reference,
        long placedAtMillis,
        int channel,
        int place,
        int customer,
        Cohort cohort,
        PaymentMethod payment,
        int[] products,
        int[] units,
        long[] unitPricesCents,
        long shippingFeeCents,
        long authorisedAfterMillis,
        long promisedMillis,
        boolean cancelledAtSource) {}
