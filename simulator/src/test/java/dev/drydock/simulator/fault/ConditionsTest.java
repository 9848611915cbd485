package dev.drydock.simulator.fault;

import static dev.drydock.simulator.scenario.Fault.CarrierTrouble.LOSES_SCANS;
import static dev.drydock.simulator.scenario.Fault.CarrierTrouble.REJECTS_LABELS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.simulator.scenario.Fault.CarrierOutage;
import dev.drydock.simulator.scenario.Fault.CarrierTrouble;
import org.junit.jupiter.api.Test;

class ConditionsTest {
    private static final int[] EVERYWHERE = {};

    private final Conditions conditions = new Conditions();

    @Test
    void an_outage_everywhere_concerns_each_region_of_that_carrier_and_that_trouble_alone() {
        CarrierOutage outage = outage(1, REJECTS_LABELS, EVERYWHERE);

        conditions.begin(0, outage, 100);

        for (int region = 0; region < 4; region++)
            assertThat(conditions.outage(REJECTS_LABELS, 1, region)).isEqualTo(outage);
        assertThat(conditions.outage(REJECTS_LABELS, 0, 2)).isNull();
        assertThat(conditions.outage(LOSES_SCANS, 1, 2)).isNull();
        assertThat(conditions.calm()).isFalse();
    }

    @Test
    void an_outage_in_some_regions_leaves_the_others_alone() {
        conditions.begin(0, outage(0, LOSES_SCANS, 1, 3), 100);

        assertThat(conditions.outage(LOSES_SCANS, 0, 1)).isNotNull();
        assertThat(conditions.outage(LOSES_SCANS, 0, 3)).isNotNull();
        assertThat(conditions.outage(LOSES_SCANS, 0, 0)).isNull();
        assertThat(conditions.outage(LOSES_SCANS, 0, 2)).isNull();
    }

    @Test
    void trouble_ends_with_the_last_outage_that_causes_it() {
        conditions.begin(0, outage(0, LOSES_SCANS, 1), 100);
        conditions.begin(1, outage(0, LOSES_SCANS, EVERYWHERE), 300);

        assertThat(conditions.endsMillis(LOSES_SCANS, 0, 1)).isEqualTo(300);
        conditions.end(0);
        assertThat(conditions.outage(LOSES_SCANS, 0, 1)).isNotNull();
        conditions.end(1);

        assertThat(conditions.outage(LOSES_SCANS, 0, 1)).isNull();
        assertThat(conditions.calm()).isTrue();
    }

    @Test
    void two_faults_that_do_the_same_end_each_at_their_time() {
        CarrierOutage same = outage(0, REJECTS_LABELS, EVERYWHERE);
        conditions.begin(0, same, 300);
        conditions.begin(1, same, 200);

        conditions.end(1);

        assertThat(conditions.outage(REJECTS_LABELS, 0, 0)).isEqualTo(same);
        assertThat(conditions.endsMillis(REJECTS_LABELS, 0, 0)).isEqualTo(300);
    }

    @Test
    void shocks_of_demand_multiply() {
        assertThat(conditions.demandFactor()).isEqualTo(1);

        conditions.multiplyDemand(2);
        conditions.multiplyDemand(1.5);

        assertThat(conditions.demandFactor()).isEqualTo(3);
    }

    private static CarrierOutage outage(int carrier, CarrierTrouble trouble, int... regions) {
        return new CarrierOutage(carrier, regions, trouble, 1, 1);
    }
}
