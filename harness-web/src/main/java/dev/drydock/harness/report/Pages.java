package dev.drydock.harness.report;

import dev.drydock.harness.report.page.CanariesPage;
import dev.drydock.harness.report.page.CanaryPage;
import dev.drydock.harness.report.page.ComparisonPage;
import dev.drydock.harness.report.page.Frame;
import dev.drydock.harness.report.page.HandoffsPage;
import dev.drydock.harness.report.page.OrderPage;
import dev.drydock.harness.report.page.OverviewPage;
import dev.drydock.harness.report.page.ProblemPage;
import dev.drydock.harness.report.page.RaciPage;
import dev.drydock.harness.report.page.RunPage;
import dev.drydock.harness.report.page.RunbookPage;
import dev.drydock.harness.report.page.RunsPage;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Every page as a whole HTML document. All text is escaped by the templates. Thread-safe. */
public final class Pages {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    public String overview(Frame frame, OverviewPage page) {
        return render("overview.jte", frame, page);
    }

    public String runs(Frame frame, RunsPage page) {
        return render("runs.jte", frame, page);
    }

    public String run(Frame frame, RunPage page) {
        return render("run.jte", frame, page);
    }

    public String comparison(Frame frame, ComparisonPage page) {
        return render("comparison.jte", frame, page);
    }

    public String canaries(Frame frame, CanariesPage page) {
        return render("canaries.jte", frame, page);
    }

    public String canary(Frame frame, CanaryPage page) {
        return render("canary.jte", frame, page);
    }

    public String order(Frame frame, OrderPage page) {
        return render("order.jte", frame, page);
    }

    public String handoffs(Frame frame, HandoffsPage page) {
        return render("handoffs.jte", frame, page);
    }

    public String raci(Frame frame, RaciPage page) {
        return render("raci.jte", frame, page);
    }

    public String runbook(Frame frame, RunbookPage page) {
        return render("runbook.jte", frame, page);
    }

    public String problem(Frame frame, ProblemPage page) {
        return render("problem.jte", frame, page);
    }

    private String render(String template, Frame frame, Object page) {
        StringOutput out = new StringOutput(1 << 16);
        templates.render(template, Map.of("frame", frame, "page", page), out);
        return out.toString();
    }
}
