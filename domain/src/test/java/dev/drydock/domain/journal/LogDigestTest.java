package dev.drydock.domain.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.Explanation;
import dev.drydock.domain.decision.OrderDecision.Allocate;
import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.event.OrderEvent.OrderPlaced;
import dev.drydock.domain.fixture.Changed;
import dev.drydock.domain.fixture.EveryEntry;
import dev.drydock.domain.fixture.SmallShop;
import dev.drydock.domain.order.Cohort;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.PaymentMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class LogDigestTest {
    private static final Path KNOWN = Path.of("src", "test", "resources", "golden", "digests.txt");
    private static final long NOW = SmallShop.atHour(9);

    private static String ofFact(FulfilmentEvent event) {
        LogDigest digest = new LogDigest();
        digest.fact(event);
        return digest.hex();
    }

    private static String ofHeard(FulfilmentEvent event, long nowMillis) {
        LogDigest digest = new LogDigest();
        digest.heard(event, nowMillis);
        return digest.hex();
    }

    private static String ofDecided(Decision decision, long nowMillis) {
        LogDigest digest = new LogDigest();
        digest.decided(decision, nowMillis);
        return digest.hex();
    }

    @Test
    void the_digest_of_one_entry_of_every_kind_is_known() throws IOException {
        List<String> lines = new ArrayList<>();
        EveryEntry.events().forEach(event -> lines.add("fact " + event.type() + " " + ofFact(event)));
        EveryEntry.events().forEach(event -> lines.add("heard " + event.type() + " " + ofHeard(event, NOW)));
        EveryEntry.decisions()
                .forEach(decision -> lines.add("decided " + decision.type() + " " + ofDecided(decision, NOW)));
        lines.sort(null);
        if ("update".equals(System.getProperty("golden"))) Files.write(KNOWN, lines);

        assertThat(lines).as("run with -Dgolden=update").isEqualTo(Files.readAllLines(KNOWN));
    }

    @Test
    void every_kind_of_entry_is_among_the_fixtures() {
        assertThat(EveryEntry.events())
                .extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(kinds(FulfilmentEvent.class));
        assertThat(EveryEntry.decisions())
                .extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(kinds(Decision.class));
    }

    @SuppressWarnings("unchecked")
    private static List<Class<Object>> kinds(Class<?> family) {
        return Stream.of(family.getPermittedSubclasses())
                .flatMap(branch -> Stream.of(branch.getPermittedSubclasses()))
                .map(kind -> (Class<Object>) kind)
                .toList();
    }

    @Test
    void any_field_of_any_event_counts() {
        for (FulfilmentEvent event : EveryEntry.events()) {
            if (event instanceof OrderPlaced) continue; // states its order in full: below
            for (Object other : Changed.each((Record) event)) {
                assertThat(ofFact((FulfilmentEvent) other)).as("%s", other).isNotEqualTo(ofFact(event));
                assertThat(ofHeard((FulfilmentEvent) other, NOW))
                        .as("%s", other)
                        .isNotEqualTo(ofHeard(event, NOW));
            }
        }
    }

    @Test
    void any_field_of_any_decision_counts() {
        for (Decision decision : EveryEntry.decisions())
            for (Object other : Changed.each((Record) decision))
                assertThat(ofDecided((Decision) other, NOW)).as("%s", other).isNotEqualTo(ofDecided(decision, NOW));
    }

    @Test
    void any_field_of_an_order_counts_when_it_is_placed() {
        Cohort cohort = Cohort.RETURNING;
        PaymentMethod card = PaymentMethod.CARD;
        List<Order> orders = List.of(
                order(1, "", 9, 0, 0, 7, cohort, card, -1, 0, 2, 1000, 499, 20, 70),
                order(2, "", 9, 0, 0, 7, cohort, card, -1, 0, 2, 1000, 499, 20, 70),
                order(1, "A-1", 9, 0, 0, 7, cohort, card, -1, 0, 2, 1000, 499, 20, 70),
                order(1, "", 8, 0, 0, 7, cohort, card, -1, 0, 2, 1000, 499, 20, 70),
                order(1, "", 9, 1, 0, 7, cohort, card, -1, 0, 2, 1000, 499, 20, 70),
                order(1, "", 9, 0, 1, 7, cohort, card, -1, 0, 2, 1000, 499, 20, 70),
                order(1, "", 9, 0, 0, 8, cohort, card, -1, 0, 2, 1000, 499, 20, 70),
                order(1, "", 9, 0, 0, 7, Cohort.LOYAL, card, -1, 0, 2, 1000, 499, 20, 70),
                order(1, "", 9, 0, 0, 7, cohort, PaymentMethod.WALLET, -1, 0, 2, 1000, 499, 20, 70),
                order(1, "", 9, 0, 0, 7, cohort, card, 0, 0, 2, 1000, 499, 20, 70),
                order(1, "", 9, 0, 0, 7, cohort, card, -1, 1, 2, 1000, 499, 20, 70),
                order(1, "", 9, 0, 0, 7, cohort, card, -1, 0, 3, 1000, 499, 20, 70),
                order(1, "", 9, 0, 0, 7, cohort, card, -1, 0, 2, 1001, 499, 20, 70),
                order(1, "", 9, 0, 0, 7, cohort, card, -1, 0, 2, 1000, 0, 20, 70),
                order(1, "", 9, 0, 0, 7, cohort, card, -1, 0, 2, 1000, 499, 21, 70),
                order(1, "", 9, 0, 0, 7, cohort, card, -1, 0, 2, 1000, 499, 20, 71));
        Set<String> digests = new HashSet<>();

        for (Order order : orders) digests.add(ofFact(new OrderPlaced(order, NOW)));

        assertThat(digests).hasSameSizeAs(orders);
    }

    private static Order order(
            int number,
            String reference,
            long placed,
            int channel,
            int place,
            int customer,
            Cohort cohort,
            PaymentMethod payment,
            int promotion,
            int product,
            int units,
            long price,
            long fee,
            long shipBy,
            long promised) {
        int[] products = {product};
        return new Order(
                number,
                reference,
                placed,
                channel,
                place,
                customer,
                cohort,
                payment,
                promotion,
                products,
                new int[] {units},
                new long[] {price},
                fee,
                shipBy,
                promised);
    }

    @Test
    void kind_time_and_order_of_entries_count() {
        FulfilmentEvent one = EveryEntry.events().get(2);
        FulfilmentEvent two = EveryEntry.events().get(3);
        LogDigest forth = new LogDigest();
        LogDigest back = new LogDigest();

        forth.fact(one);
        forth.fact(two);
        back.fact(two);
        back.fact(one);

        assertThat(forth.hex()).isNotEqualTo(back.hex());
        assertThat(ofFact(one)).isNotEqualTo(ofHeard(one, one.atMillis()));
        assertThat(ofHeard(one, NOW)).isNotEqualTo(ofHeard(one, NOW + 1));
        Decision decision = EveryEntry.decisions().get(0);
        assertThat(ofDecided(decision, NOW)).isNotEqualTo(ofDecided(decision, NOW + 1));
    }

    @Test
    void what_is_heard_at_once_is_told_apart_when_it_is_not_the_fact_just_before() {
        FulfilmentEvent fact = EveryEntry.events().get(2);
        FulfilmentEvent like = (FulfilmentEvent) Changed.each((Record) fact).get(1);
        LogDigest one = new LogDigest();
        LogDigest two = new LogDigest();

        one.fact(fact);
        one.heard(fact, fact.atMillis());
        two.fact(fact);
        two.heard(like, fact.atMillis());

        assertThat(one.hex()).isNotEqualTo(two.hex());
    }

    @Test
    void explanations_and_wording_do_not_count() {
        List<dev.drydock.domain.order.Shipment> plan = List.of(EveryEntry.MUGS);
        Explanation why = EveryEntry.EXPLANATION;
        Reason reworded = new Reason(EveryEntry.REASON.code(), "said otherwise");

        String explained = ofDecided(new Allocate(EveryEntry.ORDER, plan, why, EveryEntry.REASON), NOW);

        assertThat(ofDecided(new Allocate(EveryEntry.ORDER, plan, null, reworded), NOW))
                .isEqualTo(explained);
    }

    @Test
    void nothing_that_was_added_is_forgotten() {
        LogDigest digest = new LogDigest();
        Set<String> seen = new HashSet<>();

        for (int i = 0; i < 10_000; i++) {
            digest.fact(EveryEntry.events().get(5));
            seen.add(digest.hex());
        }

        assertThat(seen).hasSize(10_000);
    }
}
