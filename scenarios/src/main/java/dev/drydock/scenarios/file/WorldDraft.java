package dev.drydock.scenarios.file;

import dev.drydock.domain.network.Carrier;
import dev.drydock.domain.network.Channel;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.Node;
import dev.drydock.domain.network.PickUps;
import dev.drydock.domain.network.Place;
import dev.drydock.domain.network.Product;
import dev.drydock.domain.network.Promotion;
import dev.drydock.domain.network.Service;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Reference;
import dev.drydock.scenarios.form.Roster;
import dev.drydock.scenarios.product.NamedProduct;
import dev.drydock.simulator.scenario.World;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A world as written, with names still as names; becomes a {@link World} once nothing is wrong with it. */
final class WorldDraft {
    private final String name;
    private final WorldForm form;
    private final Filled filled;
    private final List<FamilyForm.Made> products;
    private final @Nullable List<NamedProduct> filed;

    /** @param filed products of the product file; null when it could not be read */
    WorldDraft(String name, WorldForm form, Filled filled, @Nullable List<NamedProduct> filed) {
        this.name = name;
        this.form = form;
        this.filled = filled;
        this.filed = filed;
        this.products = assortment();
    }

    private List<FamilyForm.Made> assortment() {
        List<FamilyForm.Made> all = new ArrayList<>();
        for (Roster.Entry<ProductForm.Draft> entry :
                filled.or(form.products, Roster.empty()).entries()) {
            ProductForm.Draft product = entry.value();
            if (product != null) all.add(new FamilyForm.Made(entry.name(), product));
        }
        for (Roster.Entry<FamilyForm.Draft> entry :
                filled.or(form.productFamilies, Roster.empty()).entries()) {
            FamilyForm.Draft family = entry.value();
            if (family != null) all.addAll(family.products(entry.name()));
        }
        for (NamedProduct product : filed())
            all.add(new FamilyForm.Made(
                    product.sku(),
                    new ProductForm.Draft(
                            product.category(),
                            product.priceCents(),
                            product.costCents(),
                            product.grams(),
                            product.cm3(),
                            product.popularity())));
        return all;
    }

    private List<NamedProduct> filed() {
        return filed == null ? List.of() : filed;
    }

    /** Whether the product file could be read, or there is none. */
    boolean productFileRead() {
        return filed != null;
    }

    WorldForm form() {
        return form;
    }

    Filled filled() {
        return filled;
    }

    List<FamilyForm.Made> products() {
        return products;
    }

    Roster<NodeForm.Draft> nodes() {
        return filled.or(form.nodes, Roster.empty());
    }

    Roster<CarrierForm.Draft> carriers() {
        return filled.or(form.carriers, Roster.empty());
    }

    Roster<ChannelForm.Draft> channels() {
        return filled.or(form.channels, Roster.empty());
    }

    Roster<GeographyForms.PlaceDraft> places() {
        return filled.or(form.places, Roster.empty());
    }

    /** Names of the regions in the order in which places name them. */
    List<String> regions() {
        Set<String> regions = new LinkedHashSet<>();
        for (Roster.Entry<GeographyForms.PlaceDraft> entry : places().entries()) {
            GeographyForms.PlaceDraft place = entry.value();
            if (place != null) regions.add(place.region());
        }
        return List.copyOf(regions);
    }

    int regionIndex(Reference region, Problems problems) {
        int index = regions().indexOf(region.name());
        if (index < 0) problems.unknown(region.at(), "region", region.name(), regions());
        return index;
    }

    /** Names of every service of every carrier. */
    Set<String> services() {
        Set<String> services = new LinkedHashSet<>();
        for (Roster.Entry<CarrierForm.Draft> carrier : carriers().entries()) {
            CarrierForm.Draft draft = carrier.value();
            if (draft != null) services.addAll(draft.services().names());
        }
        return services;
    }

    double[] placeWeights() {
        return places().values().stream()
                .mapToDouble(GeographyForms.PlaceDraft::weight)
                .toArray();
    }

    double[] productWeights() {
        return products.stream()
                .mapToDouble(made -> made.product().popularity())
                .toArray();
    }

    /** Everything resolved. Only for a draft without problems. */
    World world(List<Promotion> promotions) {
        Zoning zoning = Zoning.of(this);
        List<Carrier> carrierList = new ArrayList<>();
        List<Service> services = new ArrayList<>();
        List<World.Transit> transit = new ArrayList<>();
        for (Roster.Entry<CarrierForm.Draft> entry : carriers().entries()) {
            CarrierForm.Draft draft = value(entry);
            int carrier = carrierList.size();
            carrierList.add(new Carrier(carrier, entry.name(), draft.days(draft.workingDays())));
            for (Roster.Entry<CarrierForm.ServiceDraft> sold : draft.services().entries()) {
                CarrierForm.ServiceDraft service = value(sold);
                RatesForm.Draft rates = service.rates();
                services.add(new Service(
                        services.size(),
                        sold.name(),
                        carrier,
                        service.level(),
                        (rates == null ? RatesForm.Draft.FREE : rates).card(zoning.highestZone()),
                        service.transit().published(zoning.highestZone()),
                        draft.days(service.deliveryDays())));
                transit.add(service.transit().transit(zoning.highestZone()));
            }
        }
        Network network = new Network(
                filled.get(form.currency),
                nodeList(carrierList),
                carrierList,
                services,
                channelList(),
                regions(),
                placeList(),
                productList(),
                promotions,
                zoning.zoneByNodeAndPlace(),
                zoning.laneCents());
        return new World(
                name,
                network,
                nodeWork(),
                transit,
                filled.get(form.links),
                filled.get(form.payments),
                filled.get(form.customers),
                filled.get(form.returns).returns(),
                filled.get(form.teams),
                filled.get(form.shopping),
                filled.get(form.systems),
                filled.get(form.billing));
    }

    private List<Node> nodeList(List<Carrier> carrierList) {
        List<Node> list = new ArrayList<>();
        for (Roster.Entry<NodeForm.Draft> entry : nodes().entries()) {
            NodeForm.Draft node = value(entry);
            @Nullable PickUps[] pickUps = new PickUps[carrierList.size()];
            for (Roster.Entry<List<Integer>> call : node.pickUps().entries()) {
                Carrier carrier = carrierList.get(carriers().indexOf(call.name()));
                pickUps[carrier.index()] = new PickUps(
                        node.utcOffsetMinutes(),
                        value(call).stream().mapToInt(Integer::intValue).toArray(),
                        carrier.workingDays());
            }
            list.add(new Node(
                    list.size(),
                    entry.name(),
                    node.kind(),
                    node.at(),
                    node.utcOffsetMinutes(),
                    node.hours().at(node.utcOffsetMinutes()),
                    node.ordersPerHour(),
                    node.handlingMillis(),
                    node.orderCostCents(),
                    node.unitCostCents(),
                    pickUps,
                    node.stock().reorderBelow(),
                    node.stock().reorderUnits(),
                    node.stock().buffer()));
        }
        return list;
    }

    private List<World.NodeWork> nodeWork() {
        double[] popularity = Shares.normalised(productWeights());
        List<World.NodeWork> list = new ArrayList<>();
        int firstFiled = products.size() - filed().size();
        for (NodeForm.Draft node : nodes().values()) {
            int[] stock = new int[products.size()];
            double kept = 0;
            for (int i = 0; i < stock.length; i++)
                if (node.stock().keeps(products.get(i).product().category())) kept += popularity[i];
            for (int i = 0; i < stock.length; i++) {
                int written = i < firstFiled ? 0 : filed().get(i - firstFiled).unitsByNode()[list.size()];
                stock[i] =
                        StockForm.unitsOf(node.stock(), products.get(i), kept == 0 ? 0 : popularity[i] / kept, written);
            }
            list.add(new World.NodeWork(
                    node.picking().people(),
                    node.picking().baseMillis(),
                    node.picking().perUnitMillis(),
                    node.picking().factor(),
                    node.packing().people(),
                    node.packing().baseMillis(),
                    node.packing().perUnitMillis(),
                    node.packing().factor(),
                    node.conveyor(),
                    node.staging(),
                    stock,
                    node.stock().leadTime(),
                    node.walkInPerHour(),
                    node.misPickShare()));
        }
        return list;
    }

    private List<Channel> channelList() {
        List<Channel> list = new ArrayList<>();
        for (Roster.Entry<ChannelForm.Draft> entry : channels().entries()) {
            ChannelForm.Draft channel = value(entry);
            list.add(new Channel(
                    list.size(),
                    entry.name(),
                    channel.marketplace(),
                    channel.shipWithinMillis(),
                    channel.deliverWithinMillis(),
                    channel.lateCostCents(),
                    channel.shippingFeeCents(),
                    channel.priority()));
        }
        return list;
    }

    private List<Place> placeList() {
        List<String> regions = regions();
        List<Place> list = new ArrayList<>();
        for (Roster.Entry<GeographyForms.PlaceDraft> entry : places().entries()) {
            GeographyForms.PlaceDraft place = value(entry);
            list.add(new Place(
                    list.size(), entry.name(), place.postcode(), regions.indexOf(place.region()), place.at()));
        }
        return list;
    }

    private List<Product> productList() {
        List<Product> list = new ArrayList<>();
        for (FamilyForm.Made made : products) {
            ProductForm.Draft product = made.product();
            list.add(new Product(
                    list.size(),
                    made.sku(),
                    product.category(),
                    product.priceCents(),
                    product.costCents(),
                    product.grams(),
                    product.cm3()));
        }
        return list;
    }

    static <T> T value(Roster.Entry<T> entry) {
        T value = entry.value();
        if (value == null) throw new IllegalStateException("no value for " + entry.name());
        return value;
    }
}
