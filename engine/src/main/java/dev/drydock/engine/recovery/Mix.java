package dev.drydock.engine.recovery;

/** Turns a counter into bits that look random: David Stafford's variant 13 of the MurmurHash3 finaliser, as in SplitMix64. */
final class Mix {
    static final long GAMMA = 0x9E3779B97F4A7C15L;

    private Mix() {}

    /** A bijection of 64 bits. */
    static long mix(long value) {
        long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /** A multiple of 2⁻⁵³ in [0, 1). */
    static double unit(long bits) {
        return (bits >>> 11) * 0x1p-53;
    }
}
