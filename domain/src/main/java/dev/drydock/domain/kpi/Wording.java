package dev.drydock.domain.kpi;

import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.handoff.StaffNames;
import dev.drydock.domain.handoff.Ticket;
import dev.drydock.domain.handoff.Worker;
import dev.drydock.domain.log.Fields;
import dev.drydock.domain.money.Money;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Puts the fields of an entry into words: {@code shipment 12 from dallas, service northline ground, postage 12.35 USD}. */
final class Wording implements Fields {
    private final Network network;
    private final StaffNames staff;
    private final StringBuilder text = new StringBuilder();
    private int shipment;

    Wording(Network network, StaffNames staff) {
        this.network = network;
        this.staff = staff;
    }

    void begin() {
        text.setLength(0);
        shipment = -1;
    }

    String text() {
        return text.toString();
    }

    void because(Reason reason) {
        say(reason.sentence());
    }

    private StringBuilder say(String words) {
        if (text.length() > 0) text.append(", ");
        return text.append(words);
    }

    /** Unsaid: every entry of a timeline is about one order. */
    @Override
    public void order(Order about) {}

    @Override
    public void placed(Order placed) {
        if (!placed.reference().isEmpty()) say("reference ").append(placed.reference());
        say(network.channels().get(placed.channel()).name());
        say("to ").append(network.places().get(placed.place()).name());
        for (int line = 0; line < placed.lines(); line++)
            say(placed.units(line) + " × "
                    + network.products().get(placed.product(line)).sku());
        say("total ").append(new Money(placed.totalCents(), network.currency()));
        instant("ship by", placed.shipByMillis());
        instant("promised", placed.promisedMillis());
    }

    @Override
    public void shipment(Shipment about) {
        if (shipment == about.number()) return;
        shipment = about.number();
        say("shipment " + shipment + " from "
                + network.nodes().get(about.node()).name());
    }

    @Override
    public void planned(List<Shipment> shipments) {
        for (Shipment planned : shipments) {
            say("shipment " + planned.number() + ": " + units(planned.totalUnits()) + " from "
                    + network.nodes().get(planned.node()).name() + " by "
                    + network.services().get(planned.service()).name());
            cents("postage", planned.postageCents());
            cents("handling", planned.handlingCents());
            instant("predicted", planned.predictedMillis());
        }
    }

    @Override
    public void ticket(Ticket ticket) {
        say("ticket " + ticket.number() + " (" + ticket.type().meaning() + ") for "
                + ticket.owner().label());
    }

    @Override
    public void worker(Worker worker) {
        say("by " + staff.name(worker.team(), worker.person()) + " of "
                + worker.team().label());
        instant("started", worker.startedAtMillis());
    }

    @Override
    public void node(int node) {
        say("node ").append(network.nodes().get(node).name());
    }

    @Override
    public void product(int product) {
        say("product ").append(network.products().get(product).sku());
    }

    @Override
    public void carrier(int carrier) {
        say("carrier ").append(network.carriers().get(carrier).name());
    }

    @Override
    public void service(int service) {
        say("service ").append(network.services().get(service).name());
    }

    @Override
    public void region(int region) {
        say(region < 0 ? "everywhere" : "region " + network.regions().get(region));
    }

    @Override
    public void instant(String name, long atMillis) {
        if (atMillis != 0)
            say(spaced(name) + " " + Instant.ofEpochMilli(atMillis).truncatedTo(ChronoUnit.SECONDS));
    }

    /** The two largest units of it: {@code 2 d 5 h}, {@code 3 min 20 s}. */
    @Override
    public void millis(String name, long durationMillis) {
        long seconds = durationMillis / 1000;
        String duration;
        if (seconds >= 86_400) duration = seconds / 86_400 + " d " + seconds % 86_400 / 3_600 + " h";
        else if (seconds >= 3_600) duration = seconds / 3_600 + " h " + seconds % 3_600 / 60 + " min";
        else if (seconds >= 60) duration = seconds / 60 + " min " + seconds % 60 + " s";
        else duration = seconds + " s";
        say(spaced(name) + " " + duration);
    }

    @Override
    public void cents(String name, long cents) {
        Money amount = new Money(cents, network.currency());
        say(name.equals("cents") ? amount.toString() : spaced(name) + " " + amount);
    }

    @Override
    public void count(String name, long count) {
        say(spaced(name) + " " + count);
    }

    @Override
    public void counts(String name, int[] counts) {
        StringBuilder joined = say(spaced(name));
        for (int i = 0; i < counts.length; i++)
            joined.append(i == 0 ? " " : " + ").append(counts[i]);
    }

    @Override
    public void code(String name, Enum<?> value) {
        say(spaced(name) + " " + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Override
    public void flag(String name, boolean value) {
        say(value ? spaced(name) : "not " + spaced(name));
    }

    /** The code of a reason is left out: its sentence follows. */
    @Override
    public void text(String name, String value) {
        if (!name.equals("reason")) say(spaced(name) + " " + value);
    }

    @Override
    public void part(String name, String type, Consumer<Fields> content) {
        say(spaced(name) + " " + type);
        content.accept(this);
    }

    private static String units(int units) {
        return units == 1 ? "1 unit" : units + " units";
    }

    private static String spaced(String camelCase) {
        return camelCase.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
