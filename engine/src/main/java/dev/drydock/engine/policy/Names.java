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

    boolean has(String name) {
        return all.contains(name);
    }

    int indexOf(String name) {
        return all.indexOf(name);
    }

    /** What to say of a name that is not among these. */
    String missing(String name) {
        String near = Nearest.toOrNone(name, all);
        return "there is no " + kind + " " + name + (near.isEmpty() ? "" : "; nearest is " + near);
    }
}
