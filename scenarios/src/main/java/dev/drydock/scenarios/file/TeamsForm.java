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
    protected void check(Filled filled, Problems problems) {
        int people = 0;
        for (Field<World.TeamWork> field : teams.values()) {
            World.TeamWork work = filled.find(field);
            if (work == null) return;
            people += work.people();
        }
        if (people == 0)
            problems.add(filled.at(), "no team has people: exceptions would lie for ever", "a team with people");
    }

    @Override
    protected Map<Team, World.TeamWork> build(Filled filled, Problems problems) {
        Map<Team, World.TeamWork> work = new EnumMap<>(Team.class);
        teams.forEach((owner, field) -> work.put(owner, filled.get(field)));
        return work;
    }
}
