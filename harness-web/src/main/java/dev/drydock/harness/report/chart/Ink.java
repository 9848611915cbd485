package dev.drydock.harness.report.chart;

import java.awt.Color;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The colours of drawings. While AWT draws, each is a stand-in that no one would choose; in the SVG it becomes a variable of the style
 * sheet, which knows light, dark and paper. The colour beside it is for readers that know no variables.
 */
enum Ink {
    FIRST(1, "--ink-1", "#0b6e99"),
    SECOND(2, "--ink-2", "#b4521b"),
    THIRD(3, "--ink-3", "#4d7321"),
    FOURTH(4, "--ink-4", "#7b4fa3"),
    FIFTH(5, "--ink-5", "#8a6d00"),
    SIXTH(6, "--ink-6", "#5b6674"),
    GRID(7, "--ink-grid", "#e3e7ec"),
    AXIS(8, "--ink-axis", "#8a95a3"),
    TEXT(9, "--ink-text", "#55606e");

    private static final Map<String, Ink> BY_STAND_IN =
            Arrays.stream(values()).collect(Collectors.toMap(ink -> "rgb(1,254," + ink.number + ")", ink -> ink));

    /** Inks for lines, in the order they are taken. */
    static final int LINES = 6;

    private final int number;
    private final String variable;
    private final String plain;

    Ink(int number, String variable, String plain) {
        this.number = number;
        this.variable = variable;
        this.plain = plain;
    }

    static Ink ofLine(int index) {
        return values()[index % LINES];
    }

    Color standIn() {
        return new Color(1, 254, number);
    }

    /** As a value of {@code fill} or {@code stroke}. */
    String css() {
        return "var(" + variable + "," + plain + ")";
    }

    /** The ink for a paint as Batik writes it; other paints stay. */
    static String inked(String paint) {
        Ink ink = BY_STAND_IN.get(paint);
        return ink == null ? paint : ink.css();
    }
}
