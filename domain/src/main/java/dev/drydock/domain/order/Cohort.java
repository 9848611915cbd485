package dev.drydock.domain.order;

/** How well a customer is known. */
public enum Cohort {
    NEW,
    RETURNING,
    LOYAL
}
