package dev.drydock.scenarios.imports;

import dev.drydock.domain.order.PaymentMethod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The figures of a world, measured from the orders of an export, and said where they are taken for granted instead. */
final class Calibration {
    private static final long HOUR_MILLIS = 3_600_000L;
    private static final long DAY_MILLIS = 24 * HOUR_MILLIS;
    private static final int LEAST_FOR_A_FIT = 30;
    private static final double USUAL_SIGMA = 1;
    private static final double USUAL_HANDLING_HOURS = 24;
    /** From so many on their own quantiles are taken; the tail of a fitted lognormal is heavier than that of people and lorries. */
    private static final int LEAST_FOR_QUANTILES = 100;

    /**
     * Shares of the quantiles that are written, close enough for straight lines between them to keep the mean within one in a hundred. The ends are cut
     * at one in two hundred: beyond are parcels that were forgotten for months.
     */
    static final double[] SHARES = {0, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.85, 0.9, 0.95, 0.97, 0.99, 1};

    static final double CUT = 0.005;

    private static final long USUAL_SHIP_WITHIN = 3 * DAY_MILLIS;

    /**
     * A duration as it was measured.
     *
     * @param median of the lognormal fitted to it
     * @param sigma of that lognormal
     * @param n orders it was measured on; 0: taken for granted
     * @param quantiles at {@link #SHARES}; empty when there are too few orders for them
     */
    record Duration(double median, double sigma, int n, double[] quantiles) {
        static Duration granted(double median, double sigma) {
            return new Duration(median, sigma, 0, new double[0]);
        }

        static Duration of(LogFit fit, Samples millis, long unitMillis) {
            if (fit.n() < LEAST_FOR_QUANTILES) return new Duration(fit.median(), fit.sigma(), fit.n(), new double[0]);
            double[] quantiles = new double[SHARES.length];
            for (int i = 0; i < quantiles.length; i++)
                quantiles[i] = (double) millis.quantile(Math.min(1 - CUT, Math.max(CUT, SHARES[i]))) / unitMillis;
            return new Duration(fit.median(), fit.sigma(), fit.n(), quantiles);
        }
    }

    /** Durations of one kind. */
    private static final class Measured {
        final LogFit fit = new LogFit();
        final Samples samples = new Samples();

        void add(long millis, long unitMillis) {
            if (millis <= 0) return;
            fit.add((double) millis / unitMillis);
            samples.add(millis);
        }
    }

    /** @param shipWithinFrom what the figure rests on @param deliverWithinFrom what the figure rests on */
    record Channel(
            String name,
            long orders,
            long shipWithinHours,
            String shipWithinFrom,
            long deliverWithinDays,
            String deliverWithinFrom) {}

    final Export export;
    final Usual usual;
    final Geography geography;
    final OpenDays openDays;
    final List<Duration> handlingHoursByNode = new ArrayList<>();
    final List<Duration> transitDaysByZone = new ArrayList<>();
    final FreightFit freight;
    final Map<PaymentMethod, Samples> paidAfter = new EnumMap<>(PaymentMethod.class);
    final List<Channel> channels = new ArrayList<>();
    final Names channelNames = new Names("web");
    final LocalDate firstDay;
    final long days;

    Calibration(Export export) {
        this.export = export;
        this.usual = Usual.in(export.country);
        this.geography = new Geography(export.orders, usual.zoneKm());
        this.openDays = OpenDays.of(export.orders, export.offset);
        this.freight = new FreightFit(geography.zones());
        this.firstDay = day(export.orders.get(0));
        this.days = day(export.orders.get(export.orders.size() - 1)).toEpochDay() - firstDay.toEpochDay() + 1;
        measure();
    }

    private LocalDate day(SourceOrder order) {
        return Instant.ofEpochMilli(order.placedAtMillis())
                .atOffset(export.offset)
                .toLocalDate();
    }

    private void measure() {
        List<Measured> handling = new ArrayList<>();
        List<Measured> transit = new ArrayList<>();
        Measured allHandling = new Measured();
        for (int node = 0; node < geography.nodes().size(); node++) handling.add(new Measured());
        for (int zone = 0; zone < geography.zones(); zone++) transit.add(new Measured());
        Map<String, List<SourceOrder>> byChannel = new TreeMap<>();
        for (SourceOrder order : export.orders) {
            byChannel
                    .computeIfAbsent(order.channel(), none -> new ArrayList<>())
                    .add(order);
            if (order.paidAfterMillis() >= 0)
                paidAfter
                        .computeIfAbsent(order.payment(), none -> new Samples())
                        .add(order.paidAfterMillis());
            int node = geography.onlyNode(order);
            if (node < 0) continue;
            int zone = geography.zone(node, geography.place(order.to()));
            if (order.handedOverAtMillis() != 0 && order.paidAfterMillis() >= 0) {
                long paidMillis = order.placedAtMillis() + order.paidAfterMillis();
                long millis = openDays.between(paidMillis, order.handedOverAtMillis());
                handling.get(node).add(millis, HOUR_MILLIS);
                allHandling.add(millis, HOUR_MILLIS);
            }
            if (order.handedOverAtMillis() != 0 && order.deliveredAtMillis() != 0)
                transit.get(zone - 1).add(order.deliveredAtMillis() - order.handedOverAtMillis(), DAY_MILLIS);
            if (order.totalUnits() == 1) {
                Goods goods = goods(order.items().get(0).sku());
                freight.add(zone, goods.grams(), goods.cm3(), order.shippingFeeCents());
            }
        }
        Duration usualHandling = allHandling.fit.n() >= LEAST_FOR_A_FIT
                ? Duration.granted(allHandling.fit.median(), Math.min(USUAL_SIGMA, allHandling.fit.sigma()))
                : Duration.granted(USUAL_HANDLING_HOURS, USUAL_SIGMA);
        for (Measured node : handling)
            handlingHoursByNode.add(
                    node.fit.n() < LEAST_FOR_A_FIT ? usualHandling : Duration.of(node.fit, node.samples, HOUR_MILLIS));
        for (int zone = 0; zone < transit.size(); zone++) {
            Measured days = transit.get(zone);
            transitDaysByZone.add(
                    days.fit.n() < LEAST_FOR_A_FIT
                            ? Duration.granted(usual.transitMedianDays()[zone], usual.transitSigma()[zone])
                            : Duration.of(days.fit, days.samples, DAY_MILLIS));
        }
        byChannel.forEach((name, orders) -> channels.add(channel(name, orders)));
    }

    Goods goods(String sku) {
        Goods goods = export.goods.get(sku);
        if (goods == null) throw new IllegalStateException("unknown product " + sku);
        return goods;
    }

    private Channel channel(String name, List<SourceOrder> orders) {
        Samples shipBy = new Samples();
        Samples handedOver = new Samples();
        Samples promised = new Samples();
        for (SourceOrder order : orders) {
            if (order.shipByMillis() > order.placedAtMillis())
                shipBy.add(order.shipByMillis() - order.placedAtMillis());
            if (order.handedOverAtMillis() > order.placedAtMillis())
                handedOver.add(order.handedOverAtMillis() - order.placedAtMillis());
            if (order.promisedAtMillis() != 0) promised.add(order.promisedAtMillis() - order.placedAtMillis());
        }
        boolean limits = shipBy.size() >= LEAST_FOR_A_FIT;
        boolean handovers = handedOver.size() >= LEAST_FOR_A_FIT;
        long shipWithin = limits ? shipBy.quantile(0.5) : handovers ? handedOver.quantile(0.9) : USUAL_SHIP_WITHIN;
        boolean promises = promised.size() >= LEAST_FOR_A_FIT;
        double farDays = transitDaysByZone.get(transitDaysByZone.size() / 2).median() * 2;
        long deliverWithin = promises ? promised.quantile(0.5) : shipWithin + (long) (farDays * DAY_MILLIS);
        return new Channel(
                channelNames.of(name),
                orders.size(),
                Math.max(1, Math.round((double) shipWithin / HOUR_MILLIS)),
                limits
                        ? "median of the sellers' limits"
                        : handovers ? "nine in ten orders were handed over by then" : "taken for granted",
                Math.max(1, (long) Math.ceil((double) deliverWithin / DAY_MILLIS)),
                promises ? "median of the promises" : "taken for granted: the ship date and twice a usual transit");
    }
}
