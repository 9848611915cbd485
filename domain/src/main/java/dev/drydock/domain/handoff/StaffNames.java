package dev.drydock.domain.handoff;

/** What people of a team are called, for those who read of them; no part of what happens. */
@FunctionalInterface
public interface StaffNames {
    /** By number alone: {@code person 3}. */
    StaffNames NUMBERS = (team, person) -> "person " + (person + 1);

    /** @param person counts from 0 within the team */
    String name(Team team, int person);
}
