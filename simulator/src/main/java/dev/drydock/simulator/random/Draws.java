package dev.drydock.simulator.random;

/**
 * Random numbers as a function of (seed, entity, purpose, position), not of the order of calls. The pick time of order 5 is the
 * same number whichever policy runs and whatever else has been drawn, so that baseline and candidate meet the same customers
 * and the same weather (common random numbers).
 *
 * <p>An instance is a cursor: {@link #on} sets it to the first number of a stream, the {@code next…} methods move along it.
 * There is nothing else to remember, so going back to a stream gives the same numbers again. Entities are ids of any kind;
 * purposes are constants of the caller that tell apart what is drawn for one id, and orders from carriers of the same id.
 *
 * <pre>{@code double pickMillis = pickTime.sample(draws.on(order, PICK_TIME));}</pre>
 *
 * <p><b>Construction.</b> Within a stream this is SplitMix64 (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number
 * Generators", OOPSLA 2014) with David Stafford's variant 13 of the MurmurHash3 finaliser: a bijection of 64 bits applied to
 * {@code base + position × γ}, where γ is the odd integer nearest 2⁶⁴/φ. The base is entity and purpose hashed by the same
 * finaliser under two keys derived from the seed, so neighbouring ids and neighbouring seeds start at unrelated places.
 *
 * <p><b>Collisions.</b> For a given purpose and seed the base is a bijection of the entity: two entities never share a base.
 * Otherwise bases behave as independent uniform 64-bit numbers, and two streams of at most L numbers overlap when their bases
 * lie within L steps of γ: for n streams the expected number of overlapping pairs is below n²L/2⁶⁴, which for ten million
 * streams of eight numbers is 0.00004. Period: 2⁶⁴ per stream. Not for secrets. Not thread-safe.
 */
public final class Draws {
    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final long PURPOSE_STEP = 0xD1342543DE82EF95L; // odd, so purposes never coincide for an entity

    private final long entityKey;
    private final long purposeKey;
    private long state;

    /** Draws of a seed, at the first number of entity 0, purpose 0. */
    public Draws(long seed) {
        entityKey = mix(seed + GAMMA);
        purposeKey = mix(entityKey + GAMMA);
        on(0, 0);
    }

    /** Moves this cursor to the first number for an entity and purpose, and returns it. */
    public Draws on(long entity, int purpose) {
        state = mix(mix(entity + entityKey) + purposeKey + purpose * PURPOSE_STEP);
        return this;
    }

    /** 64 uniform bits. */
    public long nextLong() {
        return mix(state += GAMMA);
    }

    /** Uniform in [0, 1), a multiple of 2⁻⁵³. */
    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1p-53;
    }

    /** Uniform in (0, 1), symmetric about a half and never 0 or 1: an odd multiple of 2⁻⁵³, fit for any quantile function. */
    public double nextOpenDouble() {
        return ((nextLong() >>> 12) + 0.5) * 0x1p-52;
    }

    /**
     * Uniform in 0 … bound − 1, from one number by multiplication (Lemire, "Fast Random Integer Generation in an Interval",
     * 2019) without rejection: no value is off its probability by more than 2⁻⁶³.
     */
    public int nextInt(int bound) {
        if (bound <= 0) throw new IllegalArgumentException("bound must be positive: " + bound);
        return (int) Math.multiplyHigh(nextLong() >>> 1, (long) bound << 1);
    }

    /** True with the given probability: never for 0 or less, always for 1 or more. A larger probability keeps every true. */
    public boolean chance(double probability) {
        return nextDouble() < probability;
    }

    private static long mix(long value) {
        long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
