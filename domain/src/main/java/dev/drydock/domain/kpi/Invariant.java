package dev.drydock.domain.kpi;

/** Something that must hold in every run. One break is a failure, whatever the figures say. */
abstract class Invariant {
    private final String name;
    private final String meaning;
    private long broken;
    private String example = "";

    Invariant(String name, String meaning) {
        this.name = name;
        this.meaning = meaning;
    }

    /** Notes a break; the first one is kept for a person to read. */
    final void broken(String what) {
        if (broken++ == 0) example = what;
    }

    final String name() {
        return name;
    }

    /** What exactly must hold, for a person. */
    final String meaning() {
        return meaning;
    }

    final RunFigures.InvariantResult result() {
        return new RunFigures.InvariantResult(name, broken, example);
    }
}
