package dev.drydock.harness.app.screen;

import dev.drydock.harness.baseline.BaselineResult;
import dev.drydock.harness.result.ComparisonReport.MetricRow;

/** Received against approved, on one screen. */
public final class BaselineScreen {
    private BaselineScreen() {}

    /** @param named how the user names the scenario */
    public static String of(BaselineResult result, String named) {
        StringBuilder text = new StringBuilder();
        text.append(result.run().scenario())
                .append(": ")
                .append(result.run().title())
                .append("\n\n");
        text.append("Verdict  ")
                .append(result.verdict())
                .append(". ")
                .append(result.why())
                .append('\n');
        if (!result.metrics().isEmpty()) {
            text.append('\n').append("baseline is what was approved, candidate what was received\n");
            text.append(ComparisonScreen.metrics(result.metrics(), result.run().currency()));
            for (MetricRow metric : result.metrics()) {
                if (!metric.classification().equals("Pass"))
                    text.append("  ").append(metric.why()).append('\n');
            }
        }
        text.append('\n').append("Received  ").append(result.run().digest()).append('\n');
        if (result.approvedDigest() != null) {
            text.append("Approved  ").append(result.approvedDigest()).append('\n');
        }
        return text.append("Repeat    drydock baseline diff ")
                .append(named)
                .append('\n')
                .toString();
    }
}
