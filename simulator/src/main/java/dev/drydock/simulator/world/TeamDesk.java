package dev.drydock.simulator.world;

import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.handoff.Team;
import dev.drydock.simulator.scenario.World.TeamWork;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * One team: its people by number, and the work that waits for them, in order of arrival, what was escalated first. Someone takes up the
 * first piece that he or she has the skill for; where only some have it, these are the ones with the lowest numbers.
 */
final class TeamDesk {
    /** Hears who takes up a piece of work, and when; out of hours that is the next opening. */
    interface Start {
        void begins(Chore chore, int person, long startsAtMillis);
    }

    private final Team team;
    private final TeamWork work;
    private final @Nullable Chore[] busyWith;
    private final Deque<Chore> urgent = new ArrayDeque<>();
    private final Deque<Chore> waiting = new ArrayDeque<>();
    private final Start start;

    TeamDesk(Team team, TeamWork work, Start start) {
        this.team = team;
        this.work = work;
        this.busyWith = new Chore[work.people()];
        this.start = start;
    }

    Team team() {
        return team;
    }

    TeamWork work() {
        return work;
    }

    /** Whether anybody here can work exceptions of this type; null: any work. */
    boolean canWork(@Nullable ExceptionType type) {
        return type == null || work.skilled(type) > 0;
    }

    /** How many take it up: those with the skill, or anyone when nobody in the world has it. */
    private int takers(@Nullable ExceptionType type) {
        return canWork(type) && type != null ? work.skilled(type) : work.people();
    }

    /** @param escalated before all work that is not */
    void join(Chore chore, boolean escalated, long nowMillis) {
        chore.desk = this;
        int person = freePerson(chore.type());
        if (person >= 0) take(chore, person, nowMillis);
        else if (escalated) urgent.addLast(chore);
        else waiting.addLast(chore);
    }

    /** The person is done with it. */
    void leave(Chore chore, long nowMillis) {
        free(chore);
        startWaiting(nowMillis);
    }

    /**
     * Takes back a piece of work that nobody has begun. @return whether it was so
     */
    boolean takeBack(Chore chore, long nowMillis) {
        if (chore.person < 0) return urgent.remove(chore) || waiting.remove(chore);
        if (chore.startsAtMillis <= nowMillis) return false;
        free(chore);
        startWaiting(nowMillis);
        return true;
    }

    int waiting() {
        return urgent.size() + waiting.size();
    }

    private void free(Chore chore) {
        busyWith[chore.person] = null;
        chore.person = -1;
    }

    private void startWaiting(long nowMillis) {
        if (startFrom(urgent, nowMillis)) startFrom(waiting, nowMillis);
    }

    /** Whether someone is left without work. */
    private boolean startFrom(Deque<Chore> queue, long nowMillis) {
        for (Iterator<Chore> each = queue.iterator(); each.hasNext(); ) {
            if (freePerson(null) < 0) return false;
            Chore chore = each.next();
            int person = freePerson(chore.type());
            if (person < 0) continue;
            each.remove();
            take(chore, person, nowMillis);
        }
        return freePerson(null) >= 0;
    }

    private void take(Chore chore, int person, long nowMillis) {
        busyWith[person] = chore;
        chore.person = person;
        chore.startsAtMillis = work.hours().nextOpenMillis(nowMillis);
        start.begins(chore, person, chore.startsAtMillis);
    }

    /** The free person with the skill who has the fewest others, so that the many-sided stay free; -1 when there is none. */
    private int freePerson(@Nullable ExceptionType type) {
        for (int person = takers(type) - 1; person >= 0; person--) if (busyWith[person] == null) return person;
        return -1;
    }
}
