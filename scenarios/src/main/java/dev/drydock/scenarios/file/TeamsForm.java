package dev.drydock.scenarios.file;

import dev.drydock.domain.handoff.Team;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.simulator.scenario.World;
import java.util.EnumMap;
import java.util.Map;

/** The teams that own exceptions, each with its people. */
final class TeamsForm extends Form<Map<Team, World.TeamWork>> {
    private final Map<Team, Field<World.TeamWork>> teams = new EnumMap<>(Team.class);

    TeamsForm() {
        super("teams", "Who handles exceptions, and when.");
        SurroundingsForms.TeamForm team = new SurroundingsForms.TeamForm();
        for (Team owner : Team.values())
            teams.put(
                    owner,
                    optional(
                            owner.label(),
                            team,
                            "{}",
                            "Team " + owner.label() + ".",
                            "{people: 4, hours: Mon-Fri 08:00-18:00}"));
    }

    @Override
    protected Map<Team, World.TeamWork> build(Filled filled, Problems problems) {
        Map<Team, World.TeamWork> work = new EnumMap<>(Team.class);
        teams.forEach((owner, field) -> work.put(owner, filled.get(field)));
        return work;
    }
}
