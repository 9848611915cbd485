package dev.drydock.scenarios.file;

import dev.drydock.domain.network.TransitTable;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Named;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Roster;
import dev.drydock.scenarios.form.Share;
import dev.drydock.simulator.random.Distribution;
import dev.drydock.simulator.scenario.World;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How long a service takes, as written: a distribution for some zones, each good up to the next one given. */
final class TransitForm extends Form<TransitForm.Draft> {

    record Draft(TreeMap<Integer, Distribution> byZone, Distribution firstScan, double hubScanShare) {

        World.Transit transit(int highestZone) {
            Distribution[] millisByZone = new Distribution[highestZone + 1];
            for (int zone = 0; zone <= highestZone; zone++) millisByZone[zone] = inZone(zone);
            return new World.Transit(millisByZone, firstScan, hubScanShare);
        }

        /** What the carrier publishes: the percentiles of what is true; the ends are cut at one in a thousand. */
        TransitTable published(int highestZone) {
            long[][] table = new long[highestZone + 1][101];
            for (int zone = 0; zone <= highestZone; zone++) {
                if (zone > 0 && inZone(zone).equals(inZone(zone - 1))) {
                    table[zone] = table[zone - 1];
                    continue;
                }
                for (int percent = 0; percent <= 100; percent++)
                    table[zone][percent] =
                            Math.round(inZone(zone).quantile(Math.min(0.999, Math.max(0.001, percent / 100.0))));
            }
            return new TransitTable(table);
        }

        private Distribution inZone(int zone) {
            var entry = byZone.floorEntry(zone);
            return entry == null ? byZone.firstEntry().getValue() : entry.getValue();
        }
    }

    private final Field<Roster<Distribution>> byZone = required(
            "byZone",
            Named.atLeastOne("zone", Distributions.DURATION),
            "Pick-up to delivery, before the carrier's calendar; a zone not given is like the next lower one given.",
            "{1: {triangular: [12 h, 20 h, 40 h]}, 5: {triangular: [2 d, 3 d, 5 d]}}");
    private final Field<Distribution> firstScan =
            optional("firstScan", Distributions.DURATION, "0", "Pick-up to the first scan.", "{uniform: [1 h, 6 h]}");
    private final Field<Double> hubScanAt =
            optional("hubScanAt", Share.PART, "0.6", "How much of the way is done at the hub scan.", "60 %");

    TransitForm() {
        super("transit", "How long parcels of a service travel.");
    }

    @Override
    protected @Nullable Draft build(Filled filled, Problems problems) {
        TreeMap<Integer, Distribution> zones = new TreeMap<>();
        for (Roster.Entry<Distribution> entry : filled.get(byZone).entries()) {
            Distribution value = entry.value();
            if (!entry.name().matches("[0-9]{1,2}"))
                problems.add(entry.at(), "'" + entry.name() + "' is not a zone", "a whole number from 0 to 99");
            else if (value != null) zones.put(Integer.parseInt(entry.name()), value);
        }
        return zones.isEmpty() ? null : new Draft(zones, filled.get(firstScan), filled.get(hubScanAt));
    }
}
