package dev.drydock.engine.policy;

import dev.drydock.domain.network.NodeKind;
import java.util.Set;

/**
 * What is done about nodes that have too much to do: orders flow over to other nodes, and shipments nobody has begun to pick are taken back.
 *
 * @param aboveMillis work waiting at a node, in working time at its planned throughput, above which it gets no more orders while another node can fill them; 0:
 *     off
 * @param kinds of nodes this is about
 * @param everyMillis how often shipments are taken back; 0: never
 */
public record Overflow(long aboveMillis, Set<NodeKind> kinds, long everyMillis) {
    public static final Overflow OFF = new Overflow(0, Set.of(), 0);

    public boolean on() {
        return aboveMillis > 0;
    }
}
