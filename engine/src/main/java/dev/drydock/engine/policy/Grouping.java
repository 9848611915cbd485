package dev.drydock.engine.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Puts conditions together that will be remembered together. Conditions that only compare share a small table as long as the combinations of their variables'
 * codes are few; a condition that calculates with a number keeps to conditions over the same variables.
 */
final class Grouping {
    /** Combinations of codes in a shared table: each is evaluated at most once. */
    static final int MOST_COMBINATIONS = 1024;

    private final Slot[] slots;
    private final List<Member> members = new ArrayList<>();

    Grouping(Slot[] slots) {
        this.slots = slots;
    }

    /** Rules of one group and the slots they use, ascending. @param exact remembered by the exact values of all its numbers */
    record Member(List<Integer> rules, TreeSet<Integer> slots, boolean exact) {}

    void add(int rule, Collection<Integer> used, boolean exact) {
        Member best = null;
        double leastGrowth = Double.MAX_VALUE;
        for (Member member : members) {
            if (member.exact() != exact) continue;
            TreeSet<Integer> both = new TreeSet<>(member.slots());
            both.addAll(used);
            boolean fits = exact
                    ? both.size() == member.slots().size() && used.containsAll(both)
                    : combinations(both) <= MOST_COMBINATIONS;
            if (!fits) continue;
            double growth = combinations(both) / combinations(member.slots());
            if (growth < leastGrowth) {
                best = member;
                leastGrowth = growth;
            }
        }
        if (best == null) {
            best = new Member(new ArrayList<>(), new TreeSet<>(), exact);
            members.add(best);
        }
        best.rules().add(rule);
        best.slots().addAll(used);
    }

    List<Member> members() {
        return members;
    }

    private double combinations(Collection<Integer> used) {
        double product = 1;
        for (int slot : used) product *= slots[slot].codes();
        return product;
    }
}
