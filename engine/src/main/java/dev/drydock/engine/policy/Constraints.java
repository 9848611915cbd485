package dev.drydock.engine.policy;

/**
 * What the rules that hold for an order leave of the routing options, each a node and a service. Immutable and shared by all orders for which the same rules hold.
 */
public final class Constraints {
    private static final long[] NONE = {};

    private final int services;
    private final long[] openServicesByNode;
    private final long anyNodeServices;
    private final long[] surchargeCentsByOption;
    private final String[] vetoByOption;
    private final boolean unconstrained;

    private Constraints(int services, long[] openServicesByNode, long[] surchargeCentsByOption, String[] vetoByOption) {
        this.services = services;
        this.openServicesByNode = openServicesByNode;
        this.surchargeCentsByOption = surchargeCentsByOption;
        this.vetoByOption = vetoByOption;
        long any = 0;
        boolean open = surchargeCentsByOption.length == 0;
        for (long word : openServicesByNode) {
            any |= word;
            open &= word == all(services);
        }
        this.anyNodeServices = any;
        this.unconstrained = open;
    }

    /**
     * @param openServicesByNode a bit for each service that may be used from the node
     * @param surchargeCentsByOption {@code [node * services + service]}, or empty when there is none
     * @param vetoByOption name of the first rule that rules the option out, or the empty string
     */
    static Constraints of(
            int services, long[] openServicesByNode, long[] surchargeCentsByOption, String[] vetoByOption) {
        return new Constraints(services, openServicesByNode, surchargeCentsByOption, vetoByOption);
    }

    /** Every option is allowed and none costs more. */
    static Constraints none(int nodes, int services) {
        long[] open = new long[nodes];
        java.util.Arrays.fill(open, all(services));
        String[] vetoes = new String[nodes * services];
        java.util.Arrays.fill(vetoes, "");
        return new Constraints(services, open, NONE, vetoes);
    }

    static long all(int services) {
        return services == 64 ? -1L : (1L << services) - 1;
    }

    /** Whether at least one service may be used from the node. */
    public boolean allowsNode(int node) {
        return openServicesByNode[node] != 0;
    }

    /** Whether the service may be used from at least one node. */
    public boolean allowsService(int service) {
        return (anyNodeServices >>> service & 1) != 0;
    }

    /** Whether one of these services, a bit for each, may be used from at least one node. */
    public boolean allowsAny(long services) {
        return (anyNodeServices & services) != 0;
    }

    public boolean allows(int node, int service) {
        return (openServicesByNode[node] >>> service & 1) != 0;
    }

    /** What the option scores worse by, negative when better. */
    public long surchargeCents(int node, int service) {
        return surchargeCentsByOption.length == 0 ? 0 : surchargeCentsByOption[node * services + service];
    }

    /** Name of the first rule, in the order of the policy, that rules the option out; empty when it is allowed. */
    public String vetoOf(int node, int service) {
        return vetoByOption[node * services + service];
    }

    /** Whether every option is allowed and none costs more. */
    public boolean unconstrained() {
        return unconstrained;
    }
}
