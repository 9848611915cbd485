package dev.drydock.scenarios.file;

import dev.drydock.domain.network.Zones;
import dev.drydock.scenarios.form.Roster;
import java.util.List;

/** Zone, and maybe a fixed cost, from each node to each place: by lanes where they are written, else by distance. */
record Zoning(byte[][] zoneByNodeAndPlace, long[][] laneCents, int highestZone) {

    static Zoning of(WorldDraft world) {
        Roster<Roster<GeographyForms.LaneDraft>> lanes = world.filled().find(world.form().lanes);
        return lanes == null ? byDistance(world) : byLanes(world, lanes);
    }

    private static Zoning byDistance(WorldDraft world) {
        double[] bounds = world.filled().get(world.form().zones);
        List<NodeForm.Draft> nodes = world.nodes().values();
        List<GeographyForms.PlaceDraft> places = world.places().values();
        byte[][] zones = new byte[nodes.size()][places.size()];
        for (int node = 0; node < zones.length; node++)
            for (int place = 0; place < zones[node].length; place++)
                zones[node][place] = (byte) Zones.zone(
                        nodes.get(node).at().kilometresTo(places.get(place).at()), bounds);
        return new Zoning(zones, new long[0][], bounds.length + 1);
    }

    private static Zoning byLanes(WorldDraft world, Roster<Roster<GeographyForms.LaneDraft>> lanes) {
        List<String> nodes = world.nodes().names();
        List<String> places = world.places().names();
        byte[][] zones = new byte[nodes.size()][places.size()];
        long[][] cents = new long[nodes.size()][places.size()];
        int highest = 0;
        boolean priced = false;
        for (int node = 0; node < zones.length; node++) {
            Roster<GeographyForms.LaneDraft> row =
                    WorldDraft.value(lanes.entries().get(lanes.indexOf(nodes.get(node))));
            for (int place = 0; place < zones[node].length; place++) {
                GeographyForms.LaneDraft lane = WorldDraft.value(row.entries().get(row.indexOf(places.get(place))));
                zones[node][place] = (byte) lane.zone();
                cents[node][place] = lane.costCents();
                highest = Math.max(highest, lane.zone());
                priced = lane.costCents() >= 0;
            }
        }
        return new Zoning(zones, priced ? cents : new long[0][], highest);
    }
}
