package dev.drydock.scenarios.table;

/** A column that a reader asks for by name. @param needed the file is refused without it */
public record Column(String name, boolean needed) {

    public static Column needed(String name) {
        return new Column(name, true);
    }

    public static Column optional(String name) {
        return new Column(name, false);
    }
}
