package dev.drydock.engine.routing;

import static dev.drydock.testing.Seeds.forAllSeeds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Who serves whom, and what a unit is worth. */
final class TransportTest {
    @Test
    void a_textbook_problem_has_its_known_cost() {
        // Supply 35, 50, 40 and demand 45, 20, 30, 30 with costs 8 6 10 9 / 9 12 13 7 / 14 9 16 5: least cost 1020
        // (Winston, Operations Research).
        double[][] costs = {{8, 6, 10, 9}, {9, 12, 13, 7}, {14, 9, 16, 5}};

        double cost = new Transport(3, 4)
                .solve(new double[] {35, 50, 40}, new double[] {45, 20, 30, 30}, costs, 1000, new double[3]);

        assertThat(cost).isEqualTo(1020, within(1e-6));
    }

    @Test
    void no_way_to_serve_whole_units_is_cheaper() {
        forAllSeeds(random -> {
            Problem problem = Problem.random(random, 3, 3, 3);

            double cost = problem.solve(new double[3]);

            assertThat(cost).isEqualTo(problem.bestByTrying(0, new int[3], problem.demand.clone()), within(1e-6));
        });
    }

    @Test
    void a_unit_is_worth_what_its_loss_would_cost() {
        forAllSeeds(random -> {
            Problem problem = Problem.random(random, 4, 5, 6);
            double[] worth = new double[4];
            double cost = problem.solve(worth);

            for (int node = 0; node < 4; node++) {
                if (problem.supply[node] == 0) continue;
                double part = 1e-4;
                problem.supply[node] -= part;
                double dearer = problem.solve(new double[4]);
                problem.supply[node] += part;
                assertThat(worth[node]).isEqualTo((dearer - cost) / part, within(1e-3));
            }
        });
    }

    @Test
    void what_nobody_needs_is_worth_nothing() {
        double[] worth = new double[2];

        new Transport(2, 1).solve(new double[] {5, 5}, new double[] {3}, new double[][] {{4}, {9}}, 50, worth);

        assertThat(worth).containsExactly(0, 0);
    }

    /** Whole units and costs, so that trying everything can find the optimum. */
    private record Problem(double[] supply, double[] demand, double[][] costs, double unserved) {
        static Problem random(Random random, int nodes, int regions, int most) {
            double[] supply = new double[nodes];
            double[] demand = new double[regions];
            double[][] costs = new double[nodes][regions];
            for (int node = 0; node < nodes; node++) {
                supply[node] = random.nextInt(most);
                for (int region = 0; region < regions; region++) costs[node][region] = 1 + random.nextInt(30);
            }
            for (int region = 0; region < regions; region++) demand[region] = random.nextInt(most);
            return new Problem(supply, demand, costs, 40);
        }

        double solve(double[] worth) {
            return new Transport(supply.length, demand.length).solve(supply, demand, costs, unserved, worth);
        }

        /** Serves the first open unit of demand from each node in turn, or not at all. */
        double bestByTrying(int region, int[] used, double[] open) {
            if (region == demand.length) return 0;
            if (open[region] == 0) return bestByTrying(region + 1, used, open);
            open[region]--;
            double best = unserved + bestByTrying(region, used, open);
            for (int node = 0; node < supply.length; node++) {
                if (used[node] >= supply[node]) continue;
                used[node]++;
                best = Math.min(best, costs[node][region] + bestByTrying(region, used, open));
                used[node]--;
            }
            open[region]++;
            return best;
        }
    }
}
