package dev.drydock.engine.recovery;

/**
 * By what a carrier gives itself away.
 *
 * <p>Normal shares are what a carrier in order may show: refusals and lost scans at the level marketplaces tolerate (valid tracking above 95 %), and by
 * definition one in ten beyond the 90 % quantile of transit.
 */
enum Signal {
    LABELS("label-refusals", 0.05),
    FIRST_SCANS("missing-scans", 0.05),
    DELIVERIES("overdue-deliveries", 0.10);

    private final String code;
    private final double normalShare;

    Signal(String code, double normalShare) {
        this.code = code;
        this.normalShare = normalShare;
    }

    String code() {
        return code;
    }

    double normalShare() {
        return normalShare;
    }

    /** The finding for a person: {@code refused or left unanswered 14 of the last 20 label requests}. */
    String finding(int judged, int bad) {
        return switch (this) {
            case LABELS -> "refused or left unanswered " + bad + " of the last " + judged + " label requests";
            case FIRST_SCANS -> "never scanned " + bad + " of the last " + judged + " parcels due a first scan";
            case DELIVERIES ->
                "has not delivered " + bad + " of the last " + judged + " parcels due by their 90 % quantile";
        };
    }
}
