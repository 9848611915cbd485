package dev.drydock.simulator.world;

import dev.drydock.domain.money.DisputeReason;
import org.jspecify.annotations.Nullable;

/** What a cardholder who would dispute a charge keeps in mind about one order. */
final class Grievance {
    /** Between 0 and 1; disputes whatever is disputed by at least this share of cardholders. */
    final double mildness;

    boolean cameLate;
    /** Goods sent back whose money has not come; null: none. */
    @Nullable
    Parcel back;

    long backMillis;

    @Nullable
    DisputeReason reason;

    long disputedCents;
    boolean answered;

    Grievance(double mildness) {
        this.mildness = mildness;
    }
}
