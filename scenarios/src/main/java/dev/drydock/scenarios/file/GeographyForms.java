package dev.drydock.scenarios.file;

import dev.drydock.domain.network.GeoPoint;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Listed;
import dev.drydock.scenarios.form.Measure;
import dev.drydock.scenarios.form.Money;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Scalars;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where customers live and how far that is: places, zones by distance, lanes written out. */
final class GeographyForms {
    private GeographyForms() {}

    record PlaceDraft(String region, GeoPoint at, String postcode, double weight) {}

    /** @param costCents -1: by rate card */
    record LaneDraft(int zone, long costCents) {}

    static final class PlaceForm extends Form<PlaceDraft> {
        private final Field<String> region =
                required("region", Scalars.NAME, "Region it belongs to; carriers fail by region.", "northeast");
        private final Field<GeoPoint> at =
                optional("at", NodeForm.COORDINATES, "[0, 0]", "Latitude and longitude.", "[40.71, -74.01]");
        private final Field<String> postcode =
                optional("postcode", Scalars.TEXT, "''", "Postcode or its prefix.", "'100'");
        private final Field<Double> weight = optional(
                "weight", Scalars.number(0, 1e12), "1", "How many orders go there, relative to the others.", "5.2");

        PlaceForm() {
            super("place", "A delivery area, coarse enough to share a zone.");
        }

        @Override
        protected PlaceDraft build(Filled filled, Problems problems) {
            return new PlaceDraft(filled.get(region), filled.get(at), filled.get(postcode), filled.get(weight));
        }
    }

    /** Upper bounds of zones 1, 2, 3…, in kilometres. */
    static final class ZonesForm extends Form<double[]> {
        private final Field<List<Double>> upTo = required(
                "upTo",
                Listed.atLeastOne(Measure.DISTANCE),
                "Upper bounds of zones 1, 2, 3…; what is further is one zone more.",
                "[50 mi, 150 mi, 300 mi]");

        ZonesForm() {
            super("zones", "Carrier zones by distance from node to place.");
        }

        @Override
        protected double @Nullable [] build(Filled filled, Problems problems) {
            double[] bounds =
                    filled.get(upTo).stream().mapToDouble(Double::doubleValue).toArray();
            for (int i = 1; i < bounds.length; i++) {
                if (bounds[i] <= bounds[i - 1]) {
                    problems.add(filled.at(upTo), "the bounds do not ascend", "bounds from near to far");
                    return null;
                }
            }
            return bounds;
        }
    }

    static final class LaneForm extends Form<LaneDraft> {
        private final Field<Integer> zone =
                required("zone", Scalars.integer(0, 99), "Zone for rates and transit.", "2");
        private final Field<Long> cost = maybe(
                "cost",
                Money.AMOUNT,
                "Postage of each parcel, in place of the rate cards; on all lanes or on none.",
                "4.20 USD");

        LaneForm() {
            super("lane", "The way from one node to one place.");
        }

        @Override
        protected LaneDraft build(Filled filled, Problems problems) {
            return new LaneDraft(filled.get(zone), filled.or(cost, -1L));
        }
    }
}
