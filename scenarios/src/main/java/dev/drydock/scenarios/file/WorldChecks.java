package dev.drydock.scenarios.file;

import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Position;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Reference;
import dev.drydock.scenarios.form.Roster;
import dev.drydock.simulator.scenario.Billing;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold between the parts of a world. Checks what could be read, even when other parts could not. */
final class WorldChecks {
    /** Routing keeps a bit for each service. */
    private static final int MOST_SERVICES = 64;

    private static final long MOST_LANES = 4_000_000;

    private final WorldDraft world;
    private final Problems problems;

    WorldChecks(WorldDraft world, Problems problems) {
        this.world = world;
        this.problems = problems;
    }

    void run() {
        checkAssortment();
        checkNodes();
        checkServices();
        checkLanes();
        checkReturns();
        checkFines();
        checkWeights();
    }

    private void checkAssortment() {
        Filled filled = world.filled();
        if (allProductsRead() && world.products().isEmpty())
            problems.add(filled.at(), "the world sells nothing", "products, productFamilies or productFile");
        Set<String> skus = new HashSet<>();
        Roster<ProductForm.Draft> named = filled.or(world.form().products, Roster.empty());
        for (FamilyForm.Made made : world.products()) {
            if (skus.add(made.sku())) continue;
            int at = named.indexOf(made.sku());
            problems.add(
                    at >= 0 ? named.entries().get(at).at() : filled.at(world.form().productFamilies),
                    "product '" + made.sku() + "' exists twice",
                    "a name that no family or file has too");
        }
    }

    private void checkNodes() {
        Set<String> skus = new LinkedHashSet<>();
        for (FamilyForm.Made made : world.products()) skus.add(made.sku());
        for (Roster.Entry<NodeForm.Draft> entry : world.nodes().entries()) {
            NodeForm.Draft node = entry.value();
            if (node == null) continue;
            for (Roster.Entry<List<Integer>> call : node.pickUps().entries())
                if (world.carriers().indexOf(call.name()) < 0
                        && world.carriers().size() > 0)
                    problems.unknown(
                            call.at(), "carrier", call.name(), world.carriers().names());
            for (Reference category : node.stock().categories())
                if (!categories().contains(category.name()) && allProductsRead())
                    problems.unknown(category.at(), "category", category.name(), categories());
            for (Roster.Entry<Integer> stocked : node.stock().products().entries())
                if (!skus.contains(stocked.name()) && allProductsRead())
                    problems.unknown(stocked.at(), "product", stocked.name(), skus);
        }
    }

    private void checkFines() {
        Filled filled = world.filled();
        Billing billing = filled.find(world.form().billing);
        if (billing == null || world.channels().size() == 0) return;
        for (String channel : billing.finesByChannel().keySet())
            if (world.channels().indexOf(channel) < 0)
                problems.unknown(
                        filled.at(world.form().billing),
                        "channel",
                        channel,
                        world.channels().names());
    }

    private boolean allProductsRead() {
        Filled filled = world.filled();
        return world.productFileRead()
                && complete(filled.find(world.form().products))
                && complete(filled.find(world.form().productFamilies));
    }

    private static boolean complete(@Nullable Roster<?> roster) {
        return roster != null && roster.entries().stream().allMatch(entry -> entry.value() != null);
    }

    private void checkServices() {
        Set<String> names = new HashSet<>();
        boolean priced = lanesArePriced();
        for (Roster.Entry<CarrierForm.Draft> carrier : world.carriers().entries()) {
            CarrierForm.Draft draft = carrier.value();
            if (draft == null) continue;
            for (Roster.Entry<CarrierForm.ServiceDraft> sold : draft.services().entries()) {
                if (!names.add(sold.name()))
                    problems.add(
                            sold.at(),
                            "another carrier sells a service '" + sold.name() + "' too",
                            "a name of its own");
                CarrierForm.ServiceDraft service = sold.value();
                if (service != null && service.rates() == null && !priced)
                    problems.add(sold.at(), "service '" + sold.name() + "' has no rates", "rates, or lanes with costs");
            }
        }
        if (names.size() > MOST_SERVICES)
            problems.add(
                    world.filled().at(world.form().carriers), names.size() + " services", "at most " + MOST_SERVICES);
    }

    private boolean lanesArePriced() {
        Roster<Roster<GeographyForms.LaneDraft>> lanes = world.filled().find(world.form().lanes);
        if (lanes == null) return world.filled().has(world.form().lanes);
        return lanes.entries().stream()
                .map(Roster.Entry::value)
                .flatMap(row -> row == null ? java.util.stream.Stream.of() : row.entries().stream())
                .anyMatch(lane -> lane.value() == null || lane.value().costCents() >= 0);
    }

    private void checkLanes() {
        Roster<Roster<GeographyForms.LaneDraft>> lanes = world.filled().find(world.form().lanes);
        if ((long) world.nodes().size() * world.places().size() > MOST_LANES)
            problems.add(
                    world.filled().at(world.form().places),
                    "too many places for so many nodes",
                    "at most " + MOST_LANES + " lanes");
        if (lanes == null || world.nodes().size() == 0 || world.places().size() == 0) return;
        Position at = world.filled().at(world.form().lanes);
        for (String node : world.nodes().names())
            if (lanes.indexOf(node) < 0) problems.add(at, "no lanes from node '" + node + "'", "lanes from every node");
        boolean priced = lanesArePriced();
        for (Roster.Entry<Roster<GeographyForms.LaneDraft>> row : lanes.entries()) {
            if (world.nodes().indexOf(row.name()) < 0)
                problems.unknown(row.at(), "node", row.name(), world.nodes().names());
            Roster<GeographyForms.LaneDraft> toPlaces = row.value();
            if (toPlaces == null) continue;
            for (String place : world.places().names())
                if (toPlaces.indexOf(place) < 0)
                    problems.add(
                            row.at(), "no lane from '" + row.name() + "' to '" + place + "'", "lanes to every place");
            for (Roster.Entry<GeographyForms.LaneDraft> lane : toPlaces.entries()) {
                if (world.places().indexOf(lane.name()) < 0)
                    problems.unknown(
                            lane.at(), "place", lane.name(), world.places().names());
                GeographyForms.LaneDraft draft = lane.value();
                if (draft != null && priced && draft.costCents() < 0)
                    problems.add(lane.at(), "this lane has no cost", "a cost on all lanes or on none");
            }
        }
    }

    private Set<String> categories() {
        Set<String> categories = new LinkedHashSet<>();
        for (FamilyForm.Made made : world.products())
            categories.add(made.product().category());
        return categories;
    }

    private void checkReturns() {
        SurroundingsForms.ReturnsDraft returns = world.filled().find(world.form().returns);
        if (returns == null || !allProductsRead()) return;
        Set<String> categories = categories();
        for (Roster.Entry<Double> entry : returns.categories().entries())
            if (!categories.contains(entry.name())) problems.unknown(entry.at(), "category", entry.name(), categories);
    }

    private void checkWeights() {
        List<Roster.Entry<GeographyForms.PlaceDraft>> places = world.places().entries();
        if (!places.isEmpty()
                && places.stream()
                        .noneMatch(
                                place -> place.value() == null || place.value().weight() > 0))
            problems.add(
                    world.filled().at(world.form().places),
                    "the weight of every place is 0",
                    "at least one that is more");
        if (!world.products().isEmpty()
                && world.products().stream().noneMatch(made -> made.product().popularity() > 0))
            problems.add(world.filled().at(), "the popularity of every product is 0", "at least one that is more");
    }
}
