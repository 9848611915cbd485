package dev.drydock.harness.web;

import dev.drydock.harness.report.logbook.Logbook;
import dev.drydock.harness.report.logbook.OperatingModel;
import dev.drydock.harness.report.logbook.StoryTeller;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/** The report site: pages for people, JSON for programs, and with the token a few changes. */
public final class ReportSite {
    private static final int MOST_THREADS = 24;
    private static final int LEAST_THREADS = 4;

    private final Logbook logbook;
    private final SiteActions actions;
    private final @Nullable StoryTeller stories;
    private final OperatingModel model;
    private final Token token;
    private final String version;
    private final Clock clock;

    /** A site of a shop that has declared nothing of how it works. */
    public ReportSite(
            Logbook logbook,
            SiteActions actions,
            @Nullable StoryTeller stories,
            Token token,
            String version,
            Clock clock) {
        this(logbook, actions, stories, OperatingModel.NONE, token, version, clock);
    }

    /** @param stories null when the site cannot tell what happened to an order */
    public ReportSite(
            Logbook logbook,
            SiteActions actions,
            @Nullable StoryTeller stories,
            OperatingModel model,
            Token token,
            String version,
            Clock clock) {
        this.logbook = logbook;
        this.model = model;
        this.actions = actions;
        this.stories = stories;
        this.token = token;
        this.version = version;
        this.clock = clock;
    }

    /**
     * Serves until it is closed.
     *
     * @param host an address of this machine; {@code 127.0.0.1} keeps the site to it
     * @param port 0 for any that is free
     * @throws SiteNotStarted when the address is not to be had
     */
    public Running start(String host, int port) {
        InetAddress address = address(host);
        Javalin server = Javalin.create(config -> configure(config, address));
        try {
            server.start(host, port);
        } catch (JavalinBindException e) {
            throw new SiteNotStarted("cannot listen on " + host + ":" + port + ": " + e.getMessage(), e);
        }
        return new Running(server, host);
    }

    private void configure(JavalinConfig config, InetAddress address) {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, LEAST_THREADS);
        threads.setName("site");
        config.jetty.threadPool = threads;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
        });
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = 10_000;
        config.router.ignoreTrailingSlashes = true;
        config.jsonMapper(new ResultJson());

        Framer framer = new Framer(version);
        new Guard(address.isLoopbackAddress()).addTo(config.routes);
        new Problems(framer).addTo(config.routes);
        new Assets().addTo(config.routes);
        new PageRoutes(logbook, stories, model, framer, clock).addTo(config.routes);
        new ChangeRoutes(logbook, actions, token).addTo(config.routes);
        new ApiRoutes(logbook, version).addTo(config.routes);
    }

    private static InetAddress address(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new SiteNotStarted("no such address on this machine: " + host, e);
        }
    }

    /** A site that serves. */
    public static final class Running implements AutoCloseable {
        private final Javalin server;
        private final String host;

        private Running(Javalin server, String host) {
            this.server = server;
            this.host = host;
        }

        public int port() {
            return server.port();
        }

        /** Where a browser on this machine finds it, with the slash at the end. */
        public String url() {
            String named = host.contains(":") ? "[" + host + "]" : host;
            return "http://" + (named.equals("0.0.0.0") ? "127.0.0.1" : named) + ":" + port() + "/";
        }

        @Override
        public void close() {
            server.stop();
        }
    }
}
