package dev.drydock.domain.planted;

import com.networknt.schema.Schema;
import dev.cel.common.CelOptions;
import dev.drydock.harness.app.Main;
import dev.drydock.simulator.planted.RestlessStation;
import io.javalin.Javalin;
import javax.sql.DataSource;
import org.commonmark.node.Node;
import org.jdbi.v3.core.Jdbi;
import org.jfree.chart.JFreeChart;
import org.quartz.Scheduler;
import org.snakeyaml.engine.v2.api.Load;
import picocli.CommandLine;

/** An order that reaches for everything it must not know. Never runs: it is here to be found. */
public final class CuriousOrder {
    Main app;
    RestlessStation station;
    Scheduler scheduler;
    Jdbi jdbi;
    DataSource dataSource;
    Javalin site;
    CommandLine commandLine;
    JFreeChart chart;
    Load yaml;
    CelOptions cel;
    Schema schema;
    Node markdown;
}
