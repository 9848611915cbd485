package dev.drydock.scenarios.imports;

import java.util.Set;

/** When things happened to an order, epoch milliseconds; 0: not known. */
record Times(long placed, long paid, long handedOver, long delivered, long promised) {

    /** The same without the times that cannot have been, each with its remark. */
    Times credible(Set<Remark> remarks) {
        if (handedOver != 0 && paid != 0 && handedOver < paid) remarks.add(Remark.HANDED_OVER_BEFORE_PAID);
        boolean tooSoon = delivered != 0 && delivered < handedOver;
        if (tooSoon) remarks.add(Remark.DELIVERED_BEFORE_HANDED_OVER);
        return new Times(
                placed,
                notBeforePlaced(paid, Remark.PAID_BEFORE_PLACED, remarks),
                notBeforePlaced(handedOver, Remark.HANDED_OVER_BEFORE_PLACED, remarks),
                tooSoon ? 0 : delivered,
                notBeforePlaced(promised, Remark.PROMISED_BEFORE_PLACED, remarks));
    }

    private long notBeforePlaced(long millis, Remark otherwise, Set<Remark> remarks) {
        if (millis == 0 || millis >= placed) return millis;
        remarks.add(otherwise);
        return 0;
    }

    /** From placing to approval; -1 when not known. */
    long paidAfterMillis() {
        return paid == 0 ? -1 : paid - placed;
    }
}
