package dev.drydock.simulator.people;

import dev.drydock.domain.handoff.StaffNames;
import dev.drydock.domain.handoff.Team;
import java.util.Locale;

/** Made-up names for the people of the teams, the same in every run. Made when someone first asks: a run without a reader needs none. */
public final class Staff implements StaffNames {
    private static final long SEED = 11;
    private static final int MOST_PER_TEAM = 40;

    @Override
    @SuppressWarnings("EnumOrdinal") // teams lie one after the other in the pool
    public String name(Team team, int person) {
        return Pool.PEOPLE
                .person(team.ordinal() * MOST_PER_TEAM + person % MOST_PER_TEAM)
                .name();
    }

    private static final class Pool {
        static final PeoplePool PEOPLE = new PeoplePool(SEED, Team.values().length * MOST_PER_TEAM, Locale.US);
    }
}
