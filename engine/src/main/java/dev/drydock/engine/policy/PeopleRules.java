package dev.drydock.engine.policy;

/**
 * What people may do on their own, and how customers are made good to.
 *
 * @param upgrade when a shipment that its node has not picked in time goes by a faster service than planned
 * @param upgradeAfterMillis age of a shipment since its release before it may be upgraded
 * @param upgradesPerDay of the UTC day at most; 0: no limit
 * @param creditShare of the value of goods that were given up after a hard exception, credited to the customer, 0 to 1; 0: no credit
 * @param creditCapCents at most this much for an order
 */
public record PeopleRules(
        Upgrade upgrade, long upgradeAfterMillis, int upgradesPerDay, double creditShare, long creditCapCents) {
    /** What holds when a policy says nothing. */
    public static final PeopleRules USUAL = new PeopleRules(Upgrade.NEVER, 0, 0, 0, 0);

    /** When a shipment goes by a faster service than planned. */
    public enum Upgrade {
        NEVER,
        /** To the fastest service as soon as the shipment looks late, when that could still make the promise. */
        BY_HABIT,
        /** When it is packed, and only when the lateness it saves is worth more than the extra postage. */
        WHERE_IT_PAYS
    }

    public PeopleRules {
        if (upgradeAfterMillis < 0 || upgradesPerDay < 0 || creditCapCents < 0)
            throw new IllegalArgumentException("times, limits and amounts are 0 or more");
        if (!(creditShare >= 0 && creditShare <= 1)) throw new IllegalArgumentException("a credit share from 0 to 1");
    }
}
