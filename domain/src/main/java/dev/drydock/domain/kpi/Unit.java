package dev.drydock.domain.kpi;

/** What a KPI is counted in. */
public enum Unit {
    SHARE("share"),
    CENTS("cents"),
    MINUTES("minutes"),
    HOURS("hours"),
    COUNT("count"),
    UNITS("units"),
    PER_THOUSAND_ORDERS("per 1,000 orders"),
    PER_THOUSAND_CHECKOUTS("per 1,000 checkouts");

    private final String label;

    Unit(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
