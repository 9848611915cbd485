package dev.drydock.engine.policy;

import java.util.List;

/** Names by index, and the index of a name. */
record Names(String kind, List<String> all) {
    static final Names NONE = new Names("", List.of());

    Names {
        all = List.copyOf(all);
    }

    int size() {
        return all.size();
    }

    String get(int index) {
        return all.get(index);
    }

    /** @throws IllegalArgumentException saying what is missing and which name is nearest */
    int require(String name, String asker) {
        int index = all.indexOf(name);
        if (index >= 0) return index;
        String near = Nearest.to(name, all);
        String hint = near.isEmpty() ? "" : "; nearest is " + near;
        throw new IllegalArgumentException(asker + ": there is no " + kind + " " + name + hint);
    }
}
