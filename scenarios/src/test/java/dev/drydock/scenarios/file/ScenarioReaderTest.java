package dev.drydock.scenarios.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.Node;
import dev.drydock.engine.policy.Policy;
import dev.drydock.scenarios.catalogue.Catalogue;
import dev.drydock.simulator.random.Exponential;
import dev.drydock.simulator.scenario.Demand;
import dev.drydock.simulator.scenario.Fault;
import dev.drydock.simulator.scenario.ReplayOrder;
import dev.drydock.simulator.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioReaderTest {
    private static final String WEEK = "length: 7 d\npolicies: {baseline: manual-triage}\n";

    @TempDir
    Path folder;

    @Test
    void a_scenario_changes_parts_of_the_world_it_uses_and_leaves_the_rest() {
        Scenario plain = Yaml.scenario(folder, WEEK);

        Scenario changed = Yaml.scenario(
                folder, WEEK + "world: {nodes: {reno: {picking: {people: 20, factor: {exponential: 1}}}}}\n");

        int reno = node(changed, "reno").index();
        assertThat(changed.world().nodes().get(reno).pickers()).isEqualTo(20);
        assertThat(changed.world().nodes().get(reno).pickFactor()).isEqualTo(new Exponential(1));
        assertThat(changed.world().nodes().get(reno).pickBaseMillis())
                .isEqualTo(plain.world().nodes().get(reno).pickBaseMillis());
        assertThat(changed.fingerprint()).isNotEqualTo(plain.fingerprint());
    }

    @Test
    void a_thing_without_value_is_taken_out_of_the_world() {
        Scenario scenario = Yaml.scenario(folder, WEEK + "world: {nodes: {chicago-store: ~}}\n");

        assertThat(scenario.world().network().nodes())
                .extracting(Node::name)
                .containsExactly("columbus", "reno", "dallas");
    }

    @Test
    void a_flat_rate_replaces_a_table() {
        Scenario scenario = Yaml.scenario(
                folder,
                WEEK
                        + "world: {carriers: {swiftline: {services: {swiftline-ground: {rates: {flat: 5 USD, discount: 0, fuel: 0}}}}}}\n");

        Network network = scenario.world().network();
        assertThat(network.postageCents(0, 0, 0, 400, 100, 0)).isEqualTo(500);
        assertThat(network.postageCents(0, 1, 5, 9000, 100, 0)).isEqualTo(500);
    }

    @Test
    void another_kind_of_demand_replaces_the_worlds_and_keeps_its_baskets() {
        Scenario scenario =
                Yaml.scenario(folder, WEEK + "demand: {renewal: {gap: 1 min, orders: 50}, basket: {customers: 7}}\n");

        Demand.Renewal demand = (Demand.Renewal) scenario.demand();
        assertThat(demand.orders()).isEqualTo(50);
        assertThat(demand.basket().customers()).isEqualTo(7);
        assertThat(demand.basket().channelWeight()).containsExactly(0.7, 0.3);
    }

    @Test
    void comments_layout_and_prose_leave_the_fingerprint_alone() {
        Scenario one = Yaml.scenario(folder, WEEK + "title: One\nseed: 3\n");

        Scenario other = Yaml.scenario(folder, "# a comment\n" + WEEK + "seed:   3\nstory: Another story.\n");

        assertThat(other.fingerprint()).isEqualTo(one.fingerprint());
        assertThat(Yaml.scenario(folder, WEEK + "seed: 4\n").fingerprint()).isNotEqualTo(one.fingerprint());
    }

    @Test
    void a_policy_written_out_lies_over_the_one_it_uses() {
        Scenario scenario = Yaml.scenario(folder, """
                length: 7 d
                policies:
                  baseline: cost-priority
                  candidate:
                    use: cost-priority
                    name: batched
                    routing: {batch: 15 min, jointBatch: true}
                """);

        Policy candidate = scenario.policy("batched");
        assertThat(scenario.candidatePolicy()).isEqualTo("batched");
        assertThat(candidate.routing().batchMillis()).isEqualTo(900_000);
        assertThat(candidate.routing().splitPenaltyCents())
                .isEqualTo(scenario.policy("cost-priority").routing().splitPenaltyCents());
        assertThat(candidate.rules()).isEqualTo(scenario.policy("cost-priority").rules());
    }

    @Test
    void faults_are_chained_by_name() {
        Scenario scenario = Yaml.scenario(folder, WEEK + """
                        faults:
                          late: {after: early, delay: 2 h, duration: 3 h, nodeOutage: {node: dallas}}
                          early: {at: 1 d, duration: 36 h, carrierOutage: {carrier: parcelgo, trouble: loses-scans, regions: [pacific]}}
                        """);

        assertThat(scenario.faults())
                .extracting(Fault::when)
                .containsExactly(
                        new Fault.When.After(1, 2 * 3_600_000L, 3 * 3_600_000L),
                        new Fault.When.At(24 * 3_600_000L, 36 * 3_600_000L));
        Fault.CarrierOutage outage =
                (Fault.CarrierOutage) scenario.faults().get(1).effect();
        assertThat(scenario.world().network().carriers().get(outage.carrier()).name())
                .isEqualTo("parcelgo");
        assertThat(outage.regions())
                .containsExactly(scenario.world().network().regions().indexOf("pacific"));
    }

    @Test
    void a_replay_takes_orders_from_the_file_beside_the_scenario() throws IOException {
        Files.writeString(folder.resolve("orders.csv"), """
                reference,placedAt,channel,latitude,longitude,customer,payment,product,units,price,fee,authorisedAfter,promisedBy,cancelled
                B-2,2026-03-03T10:00:00-05:00,web,47.7,-122.2,c-2,wallet,shoes-0001,1,80.00,0,90.5,2026-03-08T23:59:59-05:00,true
                "A-1",2026-03-02T09:00:00-05:00,web,40.8,-73.9,c-1,,apparel-0001,2,19.90,,,,
                A-1,2026-03-02T09:00:00-05:00,web,40.8,-73.9,c-1,,beauty-0003,1,12.00,,,,
                """);

        Scenario scenario =
                Yaml.scenario(folder, "demand: {replay: orders.csv}\npolicies: {baseline: manual-triage}\n");

        List<ReplayOrder> orders = ((Demand.Replay) scenario.demand()).orders();
        Network network = scenario.world().network();
        assertThat(orders).extracting(ReplayOrder::reference).containsExactly("A-1", "B-2");
        assertThat(orders.get(0).units()).containsExactly(2, 1);
        assertThat(orders.get(0).unitPricesCents()).containsExactly(1990, 1200);
        assertThat(orders.get(0).shippingFeeCents()).isEqualTo(599);
        assertThat(network.places().get(orders.get(0).place()).name()).isEqualTo("new-york");
        assertThat(network.places().get(orders.get(1).place()).name()).isEqualTo("seattle");
        assertThat(orders.get(0).authorisedAfterMillis()).isEqualTo(-1);
        assertThat(orders.get(1).authorisedAfterMillis()).isEqualTo(90_500);
        assertThat(orders.get(1).cancelledAtSource()).isTrue();
        assertThat(scenario.startMillis() % 86_400_000L).isZero();
        assertThat(scenario.startMillis()).isLessThanOrEqualTo(orders.get(0).placedAtMillis());
    }

    @Test
    void the_examples_of_the_reference_work() throws IOException {
        String reference =
                Files.readString(Path.of("src/test/resources/dev/drydock/scenarios/file/reference-introduction.md"));
        List<String> examples = List.of(reference.split("```yaml\n|```")).stream()
                .filter(block -> block.startsWith("apiVersion"))
                .toList();
        assertThat(examples).hasSize(2);

        for (String example : examples) {
            Path file = folder.resolve("example.yaml");
            Files.writeString(file, example);

            assertThat(new ScenarioReader(Catalogue.open()).check(file.toString()))
                    .isEmpty();
        }
    }

    private static Node node(Scenario scenario, String name) {
        return scenario.world().network().nodes().stream()
                .filter(node -> node.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
