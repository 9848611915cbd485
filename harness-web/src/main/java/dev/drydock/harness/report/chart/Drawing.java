package dev.drydock.harness.report.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
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

    static Drawing orNone(Supplier<Drawing> drawing) {
        return Fonts.USABLE ? drawing.get() : NONE;
    }

    /** Tried once, when the first chart is drawn. */
    private static final class Fonts {
        static final boolean USABLE = usable();

        /** Without fonts AWT fails in many ways, some of them exceptions and most of them errors that are not. */
        private static boolean usable() {
            try {
                FontRenderContext plain = new FontRenderContext(null, true, true);
                return new Font(Font.SANS_SERIF, Font.PLAIN, 12)
                                .getStringBounds("0", plain)
                                .getWidth()
                        > 0;
            } catch (LinkageError | InternalError | RuntimeException e) {
                LOG.warn("charts are left out, this Java cannot draw text: {}", e.toString());
                return false;
            }
        }
    }
}
