package dev.drydock.engine;

import dev.drydock.domain.decision.Timer;
import dev.drydock.engine.policy.StockPool;
import java.util.List;

/** Fills the pools of stock that are kept for channels in the morning, and gives free in the evening what they have not used. */
final class PoolHours {
    private static final int FILL = 0;
    private static final int SET_FREE = 1;
    private static final long MINUTE_MILLIS = 60_000L;
    private static final long DAY_MILLIS = 1440 * MINUTE_MILLIS;

    private final Desk desk;
    private final List<StockPool> pools;

    PoolHours(Desk desk) {
        this.desk = desk;
        pools = desk.policy.stock().pools();
    }

    void start() {
        for (int index = 0; index < pools.size(); index++) {
            StockPool pool = pools.get(index);
            long fillMillis = nextMillis(pool.fillAtMinute());
            desk.wakeAt(Timer.Kind.POOL, index, FILL, fillMillis, Reasons.POOL);
            if (pool.freeAtMinute() < 0) {
                desk.stock.fillPool(index);
                continue;
            }
            long freeMillis = nextMillis(pool.freeAtMinute());
            desk.wakeAt(Timer.Kind.POOL, index, SET_FREE, freeMillis, Reasons.POOL);
            if (freeMillis < fillMillis) desk.stock.fillPool(index);
        }
    }

    void turn(Timer timer) {
        if (timer.version() == FILL) desk.stock.fillPool(timer.reference());
        else desk.stock.freePool(timer.reference());
        desk.wakeAt(Timer.Kind.POOL, timer.reference(), timer.version(), desk.nowMillis() + DAY_MILLIS, Reasons.POOL);
    }

    private long nextMillis(int minuteOfDay) {
        long midnightMillis = desk.nowMillis() - Math.floorMod(desk.nowMillis(), DAY_MILLIS);
        long atMillis = midnightMillis + minuteOfDay * MINUTE_MILLIS;
        return atMillis <= desk.nowMillis() ? atMillis + DAY_MILLIS : atMillis;
    }
}
