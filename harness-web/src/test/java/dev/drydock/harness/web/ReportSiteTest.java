package dev.drydock.harness.web;

import static dev.drydock.harness.report.ExampleLogbook.COMPARISON;
import static dev.drydock.harness.report.ExampleLogbook.RUN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.drydock.harness.report.ExampleLogbook;
import dev.drydock.harness.report.Examples;
import dev.drydock.harness.report.logbook.CanaryEntry;
import dev.drydock.harness.report.logbook.CanaryLog;
import dev.drydock.harness.report.logbook.Entry;
import dev.drydock.harness.report.logbook.Kept;
import dev.drydock.harness.report.logbook.Logbook;
import dev.drydock.harness.result.ComparisonReport;
import dev.drydock.harness.result.Json;
import dev.drydock.harness.result.RunReport;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The routes of a real server on a free port. */
final class ReportSiteTest {
    private static final String CANARY = "/canaries/hourly%20outage";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static ExampleSite site;

    @BeforeAll
    static void open() {
        site = new ExampleSite();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @BeforeEach
    void nothing_was_asked_yet() {
        site.asked.clear();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/runs",
                "/runs/" + RUN,
                "/runs/" + COMPARISON,
                "/canaries",
                CANARY,
                "/nowhere",
                "/health",
                "/api/runs"
            })
    void every_answer_tells_the_browser_to_do_no_more_than_it_needs(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void the_style_sheet_is_the_only_thing_a_page_fetches_besides_the_mark() throws Exception {
        String page = get("/runs/" + COMPARISON).body();

        Matcher links = Pattern.compile("(?:src|<link[^>]* href)=\"([^\"]+)\"").matcher(page);
        List<String> fetched = links.results().map(found -> found.group(1)).toList();

        assertThat(fetched).hasSize(2).allMatch(address -> address.startsWith("/assets/"));
        for (String address : fetched) {
            HttpResponse<String> asset = get(address);
            assertThat(asset.statusCode()).isEqualTo(200);
            assertThat(header(asset, "Cache-Control")).contains("max-age");
        }
        assertThat(page).doesNotContain("<script", "style=\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/runs/does-not-exist",
                "/runs/..%2f..%2fetc",
                "/runs/" + RUN + "/orders/99",
                "/runs/" + RUN + "/orders/x",
                "/canaries/nobody",
                "/canaries/%3Cscript%3E"
            })
    void what_is_not_here_gets_a_friendly_page(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(header(answer, "Content-Type")).startsWith("text/html");
        assertThat(answer.body()).contains("<main", "To the overview").doesNotContain("Exception", "\tat ", "<script>");
    }

    @Test
    void programs_get_the_same_as_json() throws Exception {
        assertThat(Json.read(get("/api/runs/" + RUN).body(), RunReport.class)).isEqualTo(Examples.run());
        assertThat(Json.read(get("/api/runs/" + COMPARISON).body(), ComparisonReport.class))
                .isEqualTo(Examples.comparison());
        assertThat(header(get("/api/runs/" + RUN), "Content-Type")).startsWith("application/json");
        assertThat(get("/api/runs").body()).contains("\"id\" : \"" + COMPARISON + "\"", "2026-11-21T09:18:00Z");
        HttpResponse<String> missing = get("/api/runs/none");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).startsWith("{").contains("There is no run");
    }

    @Test
    void health_says_how_each_part_is() throws Exception {
        HttpResponse<String> answer = get("/health");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\" : \"up\"", "\"name\" : \"database\"");
    }

    @Test
    void a_change_needs_the_token() throws Exception {
        assertThat(post(CANARY, "do=pause").statusCode()).isEqualTo(403);
        assertThat(post(CANARY, "do=pause&token=").statusCode()).isEqualTo(403);
        assertThat(post(CANARY, "do=pause&token=" + ExampleSite.TOKEN + "x").statusCode())
                .isEqualTo(403);
        assertThat(post(CANARY, "do=pause&token=A-token-for-tests-only").statusCode())
                .isEqualTo(403);
        assertThat(post(CANARY + "?token=" + ExampleSite.TOKEN, "do=pause").statusCode())
                .as("in the address, where it would end up in logs")
                .isEqualTo(403);

        assertThat(site.asked).isEmpty();
    }

    @Test
    void with_the_token_a_canary_is_paused_resumed_and_run() throws Exception {
        for (String change : List.of("pause", "resume", "run")) {
            HttpResponse<String> answer = post(CANARY, "do=" + change + "&token=" + ExampleSite.TOKEN);

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(header(answer, "Location")).isEqualTo(CANARY + "?done=" + change);
        }

        assertThat(site.asked).containsExactly("pause hourly outage", "resume hourly outage", "run hourly outage");
    }

    @Test
    void a_program_sends_the_token_as_a_bearer() throws Exception {
        HttpResponse<String> answer = CLIENT.send(
                form(CANARY, "do=run")
                        .header("Authorization", "Bearer " + ExampleSite.TOKEN)
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(site.asked).containsExactly("run hourly outage");
    }

    @Test
    void a_form_on_another_site_changes_nothing_even_with_the_token() throws Exception {
        HttpResponse<String> answer = CLIENT.send(
                form(CANARY, "do=run&token=" + ExampleSite.TOKEN)
                        .header("Sec-Fetch-Site", "cross-site")
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(site.asked).isEmpty();
    }

    @Test
    void an_unknown_change_and_an_unknown_canary_are_refused() throws Exception {
        assertThat(post(CANARY, "do=delete&token=" + ExampleSite.TOKEN).statusCode())
                .isEqualTo(400);
        assertThat(post("/canaries/nobody", "do=run&token=" + ExampleSite.TOKEN).statusCode())
                .isEqualTo(404);
        assertThat(post("/runs/" + RUN, "do=run&token=" + ExampleSite.TOKEN).statusCode())
                .isEqualTo(405);
        assertThat(site.asked).isEmpty();
    }

    @Test
    void a_request_that_is_too_long_is_refused() throws Exception {
        assertThat(post(CANARY, "do=run&token=" + "x".repeat(50_000)).statusCode())
                .isIn(403, 413);
        assertThat(site.asked).isEmpty();
    }

    @Test
    void a_notice_is_one_of_ours_and_never_the_address_itself() throws Exception {
        assertThat(get(CANARY + "?done=pause").body()).contains("Paused. It does not fire");
        assertThat(get(CANARY + "?done=You+won").body()).doesNotContain("You won");
    }

    @Test
    void another_name_that_leads_here_is_turned_away() throws Exception {
        assertThat(raw("GET / HTTP/1.1\r\nHost: drydock.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421")
                .doesNotContain("carrier-outage");
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost:" + site.port() + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void only_this_machine_reaches_it() throws Exception {
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : network.inetAddresses().toList()) {
                if (address.isLoopbackAddress() || address.isLinkLocalAddress()) continue;
                assertThatThrownBy(() -> connect(address)).as("from " + address).isInstanceOf(IOException.class);
            }
        }
        connect(InetAddress.getLoopbackAddress());
    }

    @Test
    void a_failure_is_told_without_its_trace() throws Exception {
        Logbook failing = new FailingLogbook();
        try (ReportSite.Running running = siteOver(failing).start("127.0.0.1", 0)) {
            HttpResponse<String> page = get(URI.create(running.url()));
            HttpResponse<String> json = get(URI.create(running.url() + "api/runs"));

            assertThat(page.statusCode()).isEqualTo(500);
            assertThat(page.body()).contains("Something broke").doesNotContain("secret.db", "Exception", "\tat ");
            assertThat(json.statusCode()).isEqualTo(500);
            assertThat(json.body()).startsWith("{").doesNotContain("secret.db", "Exception");
        }
    }

    @Test
    void a_port_that_is_taken_is_said_in_one_sentence() {
        assertThatThrownBy(() -> siteOver(new ExampleLogbook()).start("127.0.0.1", site.port()))
                .isInstanceOf(SiteNotStarted.class)
                .hasMessageContaining("127.0.0.1:" + site.port());
    }

    private static ReportSite siteOver(Logbook logbook) {
        SiteActions none = new SiteActions() {
            @Override
            public void pause(String canary) {}

            @Override
            public void resume(String canary) {}

            @Override
            public void run(String canary) {}
        };
        return new ReportSite(logbook, none, null, Token.fresh(), "0.1.0", Clock.systemUTC());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return get(URI.create(site.url(path)));
    }

    private static HttpResponse<String> get(URI address) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder form(String path, String body) {
        return HttpRequest.newBuilder(URI.create(site.url(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> post(String path, String body) throws Exception {
        return CLIENT.send(form(path, body).build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void connect(InetAddress address) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, site.port()), 1_000);
        }
    }

    /** A logbook whose database has just gone. */
    private static final class FailingLogbook implements Logbook {
        private static IllegalStateException gone() {
            return new IllegalStateException("cannot read secret.db");
        }

        @Override
        public List<Entry> latestOfEachScenario() {
            throw gone();
        }

        @Override
        public List<Entry> entries(int most) {
            throw gone();
        }

        @Override
        public Optional<Kept> find(String id) {
            throw gone();
        }

        @Override
        public List<CanaryEntry> canaries() {
            throw gone();
        }

        @Override
        public Optional<CanaryLog> canary(String name, int mostRuns) {
            throw gone();
        }

        @Override
        public List<Part> parts() {
            throw gone();
        }
    }
}
