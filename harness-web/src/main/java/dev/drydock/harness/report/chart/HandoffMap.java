package dev.drydock.harness.report.chart;

import dev.drydock.harness.result.HandoffReport;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The way of the work from system to system: a line down for each system, an arrow across for each handoff, from the shop to the refund. At the end of each arrow stand owner, median and 90 % of the time it takes, and
 * how much was open over the run; the time in which it backed up is marked, and the arrow with it.
 */
public final class HandoffMap {
    private static final List<String> SYSTEMS =
            List.of("storefront", "oms", "wms", "third-party", "carrier", "payment", "finance", "customer-care");
    private static final int WIDTH = 960;
    private static final int TOP = 34;
    private static final int ROW = 32;
    private static final int FIRST_COLUMN = 40;
    private static final int COLUMN = 76;
    private static final int OWNER_COLUMN = 640;
    private static final int TIME_COLUMN = 736;
    private static final int SPARK_COLUMN = 826;
    private static final int SPARK_WIDTH = 128;
    private static final int SPARK_HEIGHT = 20;

    private final StringBuilder out = new StringBuilder();

    private HandoffMap() {}

    /** As SVG; empty without handoffs. */
    public static String of(List<HandoffReport> handoffs) {
        return handoffs.isEmpty() ? "" : new HandoffMap().draw(handoffs);
    }

    private String draw(List<HandoffReport> handoffs) {
        int height = TOP + ROW * handoffs.size() + 8;
        add(
                "<svg class=\"map\" role=\"img\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">",
                WIDTH, height, WIDTH, height);
        add("<title>Map of the handoffs</title><desc>%s</desc>", Markup.escape(described(handoffs)));
        for (int i = 0; i < SYSTEMS.size(); i++) {
            int x = FIRST_COLUMN + i * COLUMN;
            text("system", x, 14, "middle", SYSTEMS.get(i));
            add("<line class=\"life\" x1=\"%d\" x2=\"%d\" y1=\"22\" y2=\"%d\"/>", x, x, height);
        }
        text("system", OWNER_COLUMN, 14, "start", "owner");
        text("system", TIME_COLUMN, 14, "start", "median, 90 %");
        text("system", SPARK_COLUMN, 14, "start", "open over the run");
        for (int i = 0; i < handoffs.size(); i++) row(handoffs.get(i), TOP + ROW * i);
        return out.append("</svg>").toString();
    }

    private static String described(List<HandoffReport> handoffs) {
        List<String> backedUp = handoffs.stream()
                .filter(handoff -> !handoff.backUps().isEmpty())
                .map(handoff ->
                        handoff.name() + " since " + handoff.backUps().get(0).since())
                .toList();
        return backedUp.isEmpty() ? "No queue backed up." : "Backed up: " + String.join(", ", backedUp) + ".";
    }

    private void row(HandoffReport handoff, int top) {
        boolean bad = !handoff.backUps().isEmpty();
        int y = top + 20;
        int from = x(handoff.source());
        int to = x(handoff.destination());
        String tone = bad ? "arrow bad" : "arrow";
        if (from == to) {
            add("<circle class=\"%s\" cx=\"%d\" cy=\"%d\" r=\"4\"/>", tone, from, y);
        } else {
            int tip = to > from ? -7 : 7;
            add("<path class=\"%s\" d=\"M%d %dH%dm%d -4l%d 4l%d 4\"/>", tone, from, y, to, tip, -tip, tip);
        }
        text(bad ? "step bad" : "step", Math.min(from, to) + 6, y - 6, "start", handoff.name());
        text("owner", OWNER_COLUMN, y, "start", handoff.owner());
        text("owner", TIME_COLUMN, y, "start", lasting(handoff.p50Seconds()) + ", " + lasting(handoff.p90Seconds()));
        spark(handoff, y + 4);
    }

    private static int x(String system) {
        return FIRST_COLUMN + Math.max(0, SYSTEMS.indexOf(system)) * COLUMN;
    }

    private void spark(HandoffReport handoff, int bottom) {
        List<Integer> depth = handoff.depth().values();
        int most = depth.stream().mapToInt(value -> value).max().orElse(0);
        if (depth.size() < 2 || most == 0) return;
        double step = (double) SPARK_WIDTH / (depth.size() - 1);
        for (HandoffReport.BackUp backUp : handoff.backUps()) {
            if (steps(handoff, backUp.since()) < 0) continue;
            double from = Math.max(0, steps(handoff, backUp.since()) * step);
            double to = Math.min(SPARK_WIDTH, steps(handoff, backUp.until()) * step);
            add(
                    "<rect class=\"backed-up\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>",
                    SPARK_COLUMN + from, bottom - SPARK_HEIGHT, Math.max(1.5, to - from), SPARK_HEIGHT);
        }
        out.append("<path class=\"depth\" d=\"");
        for (int i = 0; i < depth.size(); i++)
            add(
                    "%s%.1f %.1f",
                    i == 0 ? "M" : "L", SPARK_COLUMN + i * step, bottom - (double) SPARK_HEIGHT * depth.get(i) / most);
        out.append("\"/>");
    }

    /** Which step an instant lies in; -1 when it is none. */
    private static double steps(HandoffReport handoff, String instant) {
        try {
            Duration since = Duration.between(Instant.parse(handoff.depth().start()), Instant.parse(instant));
            return since.toMinutes() / handoff.depth().stepMinutes();
        } catch (DateTimeParseException notATime) {
            return -1;
        }
    }

    private void text(String kind, int x, int y, String anchor, String text) {
        add(
                "<text class=\"%s\" x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>",
                kind, x, y, anchor, Markup.escape(text));
    }

    private static String lasting(@Nullable Double seconds) {
        if (seconds == null) return "–";
        if (seconds < 90) return String.format(Locale.ROOT, "%.0f s", seconds);
        if (seconds < 5400) return String.format(Locale.ROOT, "%.0f min", seconds / 60);
        if (seconds < 48 * 3600) return String.format(Locale.ROOT, "%.1f h", seconds / 3600);
        return String.format(Locale.ROOT, "%.1f d", seconds / 86400);
    }

    private void add(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values));
    }
}
