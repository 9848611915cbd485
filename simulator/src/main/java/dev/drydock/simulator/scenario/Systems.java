package dev.drydock.simulator.scenario;

/** How much the systems around the order desk can take, and how their payloads look. */
public record Systems() {
    /** What holds when a world says nothing. */
    public static final Systems USUAL = new Systems();
}
