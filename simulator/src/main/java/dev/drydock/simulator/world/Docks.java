package dev.drydock.simulator.world;

import dev.drydock.domain.network.Node;
import dev.drydock.domain.network.PickUps;
import dev.drydock.domain.network.Service;
import dev.drydock.domain.order.OrderTable;
import dev.drydock.simulator.kernel.IntQueue;
import java.util.List;

/** Where parcels wait for the lorry of their carrier: one bay for each node and carrier. One clock event a lorry, however many parcels. */
final class Docks {
    /** Takes over what the lorry loaded. */
    interface Lorry {
        void load(Parcel parcel);
    }

    private static final int AHEAD = 16;

    /** Never read: it keeps the looking from being optimised away. */
    @SuppressWarnings("UnusedVariable")
    private int looked;

    private final Surroundings here;
    private final OrderTable<Parcel> parcels;
    private final Lorry lorry;
    private final int carriers;
    private final IntQueue[] bays;
    private final boolean[] lorryDue;
    private final int[] carrierByService;
    private final int lorryHandler;

    Docks(Surroundings here, OrderTable<Parcel> parcels, Lorry lorry) {
        this.here = here;
        this.parcels = parcels;
        this.lorry = lorry;
        List<Node> nodes = here.network().nodes();
        this.carriers = here.network().carriers().size();
        this.bays = new IntQueue[nodes.size() * carriers];
        for (int bay = 0; bay < bays.length; bay++) bays[bay] = new IntQueue();
        this.lorryDue = new boolean[bays.length];
        this.carrierByService =
                here.network().services().stream().mapToInt(Service::carrier).toArray();
        this.lorryHandler = here.kernel().register(this::leave);
    }

    void staged(Parcel parcel) {
        int carrier = carrierByService[parcel.service];
        int bay = parcel.node() * carriers + carrier;
        bays[bay].add(parcel.number());
        if (lorryDue[bay]) return;
        PickUps pickUps = here.network().nodes().get(parcel.node()).pickUps()[carrier];
        if (pickUps == null) throw new IllegalStateException("no lorry of this carrier calls at node " + parcel.node());
        lorryDue[bay] = true;
        here.kernel().at(pickUps.nextMillis(here.nowMillis()), lorryHandler, bay);
    }

    private void leave(int bay) {
        lorryDue[bay] = false;
        IntQueue waiting = bays[bay];
        int loaded = 0;
        while (!waiting.isEmpty()) {
            if (loaded++ % AHEAD == 0) lookAhead(waiting);
            Parcel parcel = parcels.require(waiting.remove());
            if (parcel.stage == Parcel.Stage.STOPPED) parcels.remove(parcel.number());
            else lorry.load(parcel);
        }
    }

    /**
     * Looks at the next parcels before they are loaded. They have waited for hours and are cold in the cache; read side by side, their misses overlap, one after the
     * other they add up (fulfil-1: 6 % of all time).
     */
    private void lookAhead(IntQueue waiting) {
        int seen = 0;
        int ahead = Math.min(AHEAD, waiting.size());
        for (int i = 0; i < ahead; i++) {
            Parcel parcel = parcels.get(waiting.get(i));
            if (parcel != null)
                seen += parcel.shipment.order().number() + parcel.order.unitsOwed + parcel.unitsByLine[0];
        }
        looked += seen;
    }
}
