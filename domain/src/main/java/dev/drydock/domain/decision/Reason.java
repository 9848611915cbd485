package dev.drydock.domain.decision;

/**
 * Why something was decided.
 *
 * @param code short, stable, part of the digest: {@code cheapest-in-time}, {@code rule:promo-ground-only}
 * @param sentence the same for a person
 */
public record Reason(String code, String sentence) {}
