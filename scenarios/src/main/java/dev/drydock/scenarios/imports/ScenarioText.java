package dev.drydock.scenarios.imports;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Writes the scenario that replays an export, with a header that says where it came from and what to edit. */
final class ScenarioText {
    static final String WORLD_FILE = "world.yaml";
    static final String ORDERS_FILE = "orders.csv";

    private ScenarioText() {}

    static String of(Calibration measured, String name, String format, String source) {
        Export export = measured.export;
        int nodes = mostNodes(measured);
        return String.format(
                Locale.ROOT,
                """
                # Replay of %,d orders, imported from %s (format %s). Every order of the export is accounted for in import-report.md.
                #
                # What to edit:
                #   world.yaml     figures marked 'taken for granted': late cost, handling costs, the fast carrier, teams
                #   products.csv   stock by node, cost, weight; a spreadsheet opens it
                #   policies       below: any policy of the catalogue, or a file of your own beside this one
                #   faults         add some: see docs/scenario-reference.md
                apiVersion: drydock/v1
                kind: Scenario
                name: %s
                title: %s
                story: |
                  Orders, prices, promises and payment times are those of the export; what happens after payment is simulated in a world
                  calibrated to it. The question: would the candidate have served these very orders better than the baseline?
                use: %s
                start: %sT00:00%s
                length: %d d
                demand:
                  replay: %s
                policies:
                  # Each product lies where it was sold from, so an order of several origins needs several parcels, and no unit is kept back.
                  baseline: {use: manual-triage, routing: {maxShipments: %d}, stock: {safety: 0}}
                  candidate: {use: cost-priority, routing: {maxShipments: %d}}
                seed: 1
                replications: 5
                expectations:
                  otif: {margin: 1 %%, critical: true}
                  postagePerOrder: {margin: 0.20 %s}
                """,
                export.orders.size(),
                oneLine(source),
                format,
                name,
                WorldText.quoted("Replay of " + String.format(Locale.ROOT, "%,d", export.orders.size())
                        + " real orders over " + measured.days + " days"),
                WORLD_FILE,
                measured.firstDay,
                export.offset.getTotalSeconds() == 0 ? "Z" : export.offset.getId(),
                measured.days,
                ORDERS_FILE,
                nodes,
                nodes,
                export.currency);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    /** From how many nodes the goods of one order came at most, at least two. */
    private static int mostNodes(Calibration measured) {
        int most = 2;
        for (SourceOrder order : measured.export.orders) {
            if (order.items().size() < most) continue;
            Set<Integer> nodes = new HashSet<>();
            for (SourceOrder.Item item : order.items()) nodes.add(measured.geography.node(item.from()));
            most = Math.max(most, nodes.size());
        }
        return most;
    }
}
