package dev.drydock.scenarios.file;

import dev.drydock.domain.handoff.Team;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Named;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Reference;
import dev.drydock.scenarios.form.Roster;
import dev.drydock.scenarios.form.Scalars;
import dev.drydock.scenarios.form.Tree;
import dev.drydock.simulator.scenario.Billing;
import dev.drydock.simulator.scenario.Shopping;
import dev.drydock.simulator.scenario.Systems;
import dev.drydock.simulator.scenario.World;
import java.util.Map;

/** A world: the network, what it sells and who surrounds it. */
final class WorldForm extends Form<Filled> {
    /** What a scenario writes under {@code world}. */
    static final WorldForm PART = new WorldForm(false);

    /** A file of its own. */
    static final WorldForm DOCUMENT = new WorldForm(true);

    final Field<String> currency = required(
            "currency", Scalars.text("currency code such as USD", "[A-Z]{3}"), "Currency of every amount.", "USD");
    final Field<Roster<GeographyForms.PlaceDraft>> places = required(
            "places",
            Named.atLeastOne("place", new GeographyForms.PlaceForm()),
            "Where customers live.",
            "{new-york: {region: northeast, at: [40.71, -74.01], weight: 6}}");
    final Field<double[]> zones = optional(
            "zones",
            new GeographyForms.ZonesForm(),
            "{upTo: [50 mi, 150 mi, 300 mi, 600 mi, 1000 mi, 1400 mi, 1800 mi]}",
            "Carrier zones by distance; the default are those of US parcels, 1 to 8.",
            "{upTo: [50 km, 200 km, 500 km]}");
    final Field<Roster<Roster<GeographyForms.LaneDraft>>> lanes = maybe(
            "lanes",
            Named.atLeastOne("node", Named.atLeastOne("place", new GeographyForms.LaneForm())),
            "Zone, and maybe cost, from each node to each place, in place of zones by distance.",
            "{reno: {new-york: {zone: 8, cost: 9.40 USD}}}");
    final Field<Roster<NodeForm.Draft>> nodes = required(
            "nodes",
            Named.atLeastOne("node", new NodeForm()),
            "Where stock lies and orders are packed.",
            "{reno: {kind: owned-dc, picking: {people: 12, base: 2 min}, pickUps: {swiftline: [17:00]}}}");
    final Field<Roster<CarrierForm.Draft>> carriers = required(
            "carriers",
            Named.atLeastOne("carrier", new CarrierForm()),
            "Who carries parcels.",
            "{swiftline: {services: {swiftline-ground: {level: ground, transit: {byZone: {1: 2 d}}}}}}");
    final Field<Roster<ChannelForm.Draft>> channels = required(
            "channels",
            Named.atLeastOne("channel", new ChannelForm()),
            "Where orders come from.",
            "{web: {shipWithin: 48 h, deliverWithin: 6 d}}");
    final Field<Roster<ProductForm.Draft>> products = optional(
            "products",
            Named.of("product", new ProductForm()),
            "{}",
            "What is sold, one by one.",
            "{TEE-RED-M: {category: apparel, price: 19.90 USD, margin: 60 %}}");
    final Field<Roster<FamilyForm.Draft>> productFamilies = optional(
            "productFamilies",
            Named.of("product family", new FamilyForm()),
            "{}",
            "What is sold, made up by formula; a family's name is the category.",
            "{apparel: {count: 200, price: [12 USD, 95 USD], margin: [45 %, 65 %], weight: [150 g, 900 g], volume: [500 cm3, 6 l]}}");
    final Field<Reference> productFile = maybe(
            "productFile",
            Reference.to("CSV file beside the scenario"),
            "What is sold, one by one, in a spreadsheet: columns sku, price and cost or margin, also category, weight_g, volume_cm3, popularity"
                    + " and 'stock NODE' for units at the start.",
            "products.csv");
    final Field<Tree> workflow = maybe(
            "workflow",
            new WorkflowChoice(),
            "Its declared handoffs and exception routes, by name or with changes; left out or none: nothing is declared.",
            "standard");
    final Field<World.Links> links = optional(
            "links", new SurroundingsForms.LinksForm(), "{}", "Delays of messages.", "{payment: {exponential: 3 s}}");
    final Field<World.Payments> payments = optional(
            "payments", new SurroundingsForms.PaymentsForm(), "{}", "How payments are decided.", "{declined: 2 %}");
    final Field<World.Customers> customers = optional(
            "customers", new SurroundingsForms.CustomersForm(), "{}", "When customers call.", "{contactLate: 45 %}");
    final Field<SurroundingsForms.ReturnsDraft> returns = optional(
            "returns", new SurroundingsForms.ReturnsForm(), "{}", "What customers send back.", "{share: 12 %}");
    final Field<Map<Team, World.TeamWork>> teams =
            optional("teams", new TeamsForm(), "{}", "Who handles exceptions.", "{finance: {people: 2}}");
    final Field<Shopping> shopping = optional("shopping", new ShoppingForm(), "{}", "How visits become orders.", "{}");
    final Field<Systems> systems =
            optional("systems", new SystemsForm(), "{}", "How much the systems around can take.", "{}");
    final Field<Billing> billing =
            optional("billing", new BillingForm(), "{}", "What is billed and disputed after the fact.", "{}");
    final Field<Filled> demand = maybe(
            "demand",
            DemandForm.FORM,
            "Demand of scenarios that use this world, unless they say otherwise.",
            "{curve: {ordersPerDay: 1800}}");

    private WorldForm(boolean document) {
        super(document ? "world file" : "world", "The network, what it sells and who surrounds it.");
        if (!document) return;
        required("apiVersion", Header.VERSION, "Version of the format.", Header.API_VERSION);
        required("kind", Header.kind("World"), "What the document is.", "World");
        required("name", Scalars.NAME, "Name by which scenarios use it.", "us-network");
        maybe("title", Scalars.TEXT, "What it is, in a line.", "A network of four nodes in the US");
        maybe("story", Scalars.TEXT, "What it is and where its figures come from.", "'Figures of 2025.'");
        maybe("use", Reference.to("world"), "Another world; what is written here is laid over it.", "us-network");
    }

    @Override
    protected Filled build(Filled filled, Problems problems) {
        return filled;
    }
}
