package dev.drydock.harness.report.chart;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A chart twice as SVG: for screens with room and for phones. Both are empty where Java can draw no text, for want of fonts; the table
 * beneath a chart then has to do.
 */
public record Drawing(String wide, String narrow) {
    public static final Drawing NONE = new Drawing("", "");

    private static final Logger LOG = LoggerFactory.getLogger(Drawing.class);

    public boolean present() {
        return !wide.isEmpty();
    }

    /** Without fonts AWT fails in many ways, most of them errors that are not exceptions. */
    static Drawing orNone(Supplier<Drawing> drawing) {
        try {
            return drawing.get();
        } catch (LinkageError | InternalError e) {
            LOG.warn("charts are left out, this Java cannot draw text: {}", e.toString());
            return NONE;
        }
    }
}
