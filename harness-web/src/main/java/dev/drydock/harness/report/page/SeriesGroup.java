package dev.drydock.harness.report.page;

import dev.drydock.harness.result.RunReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Hourly series that are drawn over each other: of one unit, and either all of them counts of what happened in the hour, or all of them
 * levels at its end.
 */
record SeriesGroup(String unit, boolean level, List<RunReport.Series> series) {
    private static final Pattern LEVEL =
            Pattern.compile("queue|backlog|waiting|pending|open|depth|stock|suspended", Pattern.CASE_INSENSITIVE);

    /** In the order in which each first appears. */
    static List<SeriesGroup> of(List<RunReport.Series> all) {
        Map<String, SeriesGroup> groups = new LinkedHashMap<>();
        for (RunReport.Series series : all) {
            boolean level = LEVEL.matcher(series.name()).find();
            groups.computeIfAbsent(
                            series.unit() + level, key -> new SeriesGroup(series.unit(), level, new ArrayList<>()))
                    .series()
                    .add(series);
        }
        return List.copyOf(groups.values());
    }

    /** {@code Orders over time}, {@code Shipments waiting}; of a single series {@code Tickets open}, {@code Shipments handed over}. */
    String title() {
        if (series.size() > 1) return capitalised(unit) + (level ? " waiting" : " over time");
        String name = series.get(0).name();
        return capitalised(name.contains(unit) ? name : unit + " " + name);
    }

    /** What a value of it counts. */
    String counted() {
        return level ? unit + " at each hour" : unit + " an hour";
    }

    private static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
