package dev.drydock.harness.web;

import static dev.drydock.harness.report.ExampleLogbook.BROKEN_RUN;
import static dev.drydock.harness.report.ExampleLogbook.COMPARISON;
import static dev.drydock.harness.report.ExampleLogbook.RUN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.drydock.harness.report.Examples;
import dev.drydock.harness.report.ReportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The pages as a browser shows them: at a desk, on a phone, in the dark, on paper, by keyboard and without scripts. */
final class BrowserTest {
    private static Browser browser;
    private static ExampleSite site;

    @BeforeAll
    static void open() {
        browser = Browser.open();
        site = new ExampleSite();
    }

    @AfterAll
    static void close() {
        if (site != null) site.close();
        if (browser != null) browser.close();
    }

    @BeforeEach
    void at_a_desk() {
        browser.desktop().light().scripts(true);
    }

    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/runs",
                "/runs/" + RUN,
                "/runs/" + BROKEN_RUN,
                "/runs/" + COMPARISON,
                "/runs/" + COMPARISON + "/orders/3881",
                "/handoffs",
                "/raci",
                "/runbooks/label-rejected",
                "/canaries",
                "/canaries/hourly%20outage",
                "/canaries/nightly?done=pause",
                "/nowhere");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_scrolls_sideways_on_a_phone(String page) throws IOException {
        browser.phone().visit(site.url(page));

        assertThat(browser.ask(Long.class, "return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(360);
        List<?> stickingOut = browser.ask(
                List.class,
                "return [...document.querySelectorAll('.panel *')].filter(e => !e.closest('.scroll') && "
                        + "e.getBoundingClientRect().right > e.closest('.panel').getBoundingClientRect().right + 0.5)"
                        + ".map(e => e.outerHTML.slice(0, 80))");
        assertThat(stickingOut).as("sticks out of its panel").isEmpty();
        browser.picture("phone" + page);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_scrolls_sideways_at_a_desk(String page) throws IOException {
        browser.visit(site.url(page));

        assertThat(browser.ask(Long.class, "return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(1280);
        browser.picture("desk" + page);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void text_stands_out_from_its_ground_in_light_and_dark(String page) throws IOException {
        browser.visit(site.url(page));

        assertThat(faint()).as("in light").isEmpty();
        browser.dark();
        assertThat(faint()).as("in the dark").isEmpty();
        browser.picture("dark" + page);
    }

    @Test
    void the_measure_of_contrast_finds_faint_text() {
        browser.visit(site.url("/"));

        browser.driver().executeScript("document.querySelector('h1').style.color = '#999'");

        assertThat(faint()).singleElement().asString().contains("Overview");
    }

    @Test
    void the_ground_is_dark_only_where_it_is_asked_for() {
        browser.visit(site.url("/"));

        assertThat(brightness("html")).isGreaterThan(0.8);
        browser.dark();
        assertThat(brightness("html")).isLessThan(0.05);
        browser.paper();
        assertThat(brightness(".panel")).isGreaterThan(0.8);
    }

    @Test
    void lines_of_charts_follow_the_theme() {
        browser.visit(site.url("/runs/" + RUN));
        String stroke = "return getComputedStyle(document.querySelector('.wide path[stroke], .wide g[stroke] path, "
                + ".wide [stroke]')).stroke";

        String light = browser.ask(String.class, stroke);
        browser.dark();

        assertThat(browser.ask(String.class, stroke)).isNotEqualTo(light);
    }

    @Test
    void on_paper_the_content_is_left_and_the_controls_are_gone() throws IOException {
        browser.visit(site.url("/canaries/hourly%20outage")).paper();

        assertThat(shown("h1")).isTrue();
        assertThat(shown("nav")).isFalse();
        assertThat(shown(".controls")).isFalse();
        for (String page : List.of("run/" + RUN, "comparison/" + COMPARISON)) {
            browser.visit(site.url("/runs/" + page.split("/")[1])).paper().picture("paper/" + page);
            assertThat(browser.ask(Long.class, "return document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(688);
        }
    }

    @Test
    void every_page_can_be_walked_by_keyboard_with_the_focus_in_sight() {
        browser.visit(site.url("/"));

        WebElement first = tab();
        assertThat(first.getText()).isEqualTo("Skip to content");
        assertThat(first.getRect().getY()).isGreaterThanOrEqualTo(0);
        for (int i = 0; i < 12; i++) {
            WebElement focused = tab();
            assertThat(focused.getTagName()).isEqualTo("a");
            assertThat(focused.getCssValue("outline-style"))
                    .as("outline of " + focused.getText())
                    .isEqualTo("solid");
            assertThat(focused.getCssValue("outline-width")).isEqualTo("3px");
        }
    }

    @Test
    void the_skip_link_leads_past_the_header() {
        browser.visit(site.url("/"));

        tab().sendKeys(Keys.ENTER);

        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("id"))
                .isEqualTo("content");
    }

    @Test
    void all_that_can_be_read_can_be_read_without_scripts() {
        String withScripts = browser.visit(site.url("/runs/" + COMPARISON))
                .driver()
                .findElement(By.tagName("main"))
                .getText();

        browser.scripts(false).visit(site.url("/runs/" + COMPARISON));

        assertThat(browser.driver().findElement(By.tagName("main")).getText()).isEqualTo(withScripts);
        assertThat(browser.driver().findElements(By.tagName("script"))).isEmpty();
    }

    @Test
    void a_canary_is_paused_from_its_page_without_scripts() {
        site.asked.clear();
        browser.scripts(false).visit(site.url("/canaries/hourly%20outage"));

        browser.driver().findElement(By.cssSelector(".controls summary")).click();
        browser.driver().findElement(By.id("token")).sendKeys(ExampleSite.TOKEN);
        browser.driver().findElement(By.cssSelector("button[value=pause]")).click();

        await().atMost(Duration.ofSeconds(10))
                .until(() -> !browser.driver()
                        .findElements(By.cssSelector("[role=status]"))
                        .isEmpty());
        assertThat(browser.driver().findElement(By.cssSelector("[role=status]")).getText())
                .startsWith("Paused.");
        assertThat(site.asked).containsExactly("pause hourly outage");
    }

    @Test
    void nothing_is_refused_by_the_content_security_policy() {
        for (String page : List.of("/", "/runs/" + RUN, "/runs/" + COMPARISON, "/canaries/hourly%20outage")) {
            browser.visit(site.url(page));

            assertThat(browser.complaints()).as(page).isEmpty();
        }
    }

    @Test
    void a_report_that_was_passed_on_looks_the_same_with_nothing_beside_it(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("report.html");
        new ReportWriter().writeComparison(Examples.comparison(), file);

        browser.visit(file.toUri().toString());

        assertThat(browser.driver().findElement(By.cssSelector(".panel")).getCssValue("border-radius"))
                .isEqualTo("8px");
        assertThat(browser.ask(Long.class, "return performance.getEntriesByType('resource').length"))
                .isZero();
        assertThat(browser.complaints()).isEmpty();
        assertThat(faint()).isEmpty();
        browser.picture("file/comparison");
        browser.phone().visit(file.toUri().toString());
        assertThat(browser.ask(Long.class, "return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(360);
    }

    @Test
    void a_style_that_was_slipped_into_a_report_is_refused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("report.html");
        new ReportWriter().writeRun(Examples.run(), file);
        String slipped = Files.readString(file).replace("</head>", "<style>h1 { display: none }</style></head>");
        Files.writeString(file, slipped);

        browser.visit(file.toUri().toString());

        assertThat(shown("h1")).isTrue();
        assertThat(browser.complaints())
                .isNotEmpty()
                .allMatch(complaint -> complaint.contains("Content Security Policy"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_has_one_heading_of_the_first_rank_its_landmarks_and_names_for_all_it_draws(String page) {
        browser.visit(site.url(page));

        assertThat(count("h1")).isEqualTo(1);
        assertThat(count("main")).isEqualTo(1);
        assertThat(count("nav[aria-label]")).isEqualTo(1);
        assertThat(count("html[lang=en]")).isEqualTo(1);
        assertThat(count("table:not(:has(caption))")).isZero();
        assertThat(count("thead th:not([scope])")).isZero();
        assertThat(count("svg:not([aria-hidden=true]):not([role=img])")).isZero();
        assertThat(count("svg[role=img]:not(:has(> title))")).isZero();
        List<?> repeated = browser.ask(
                List.class,
                "const ids = [...document.querySelectorAll('[id]')].map(e => e.id);"
                        + "return ids.filter((id, i) => ids.indexOf(id) !== i)");
        assertThat(repeated).as("ids given twice").isEmpty();
    }

    private static WebElement tab() {
        browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        return browser.driver().switchTo().activeElement();
    }

    private static boolean shown(String selector) {
        return browser.driver().findElement(By.cssSelector(selector)).isDisplayed();
    }

    private static long count(String selector) {
        return browser.ask(Long.class, "return document.querySelectorAll(arguments[0]).length", selector);
    }

    private static double brightness(String selector) {
        return ((Number) browser.ask(
                        Object.class,
                        CONTRAST
                                + "return luminance(rgb(getComputedStyle(document.querySelector(arguments[0])).backgroundColor))",
                        selector))
                .doubleValue();
    }

    /** Text whose contrast with its ground is below WCAG AA: 4.5, or 3 for large text. */
    private static List<?> faint() {
        return browser.ask(List.class, CONTRAST + "return faint()");
    }

    /** Relative luminance and contrast ratio as WCAG 2.1 defines them. */
    private static final String CONTRAST = """
            function rgb(text) { const n = text.match(/[\\d.]+/g).map(Number); return [n[0], n[1], n[2], n.length > 3 ? n[3] : 1]; }
            function luminance(c) {
              const [r, g, b] = c.slice(0, 3).map(v => v / 255).map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
              return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            }
            function ground(e) {
              for (; e; e = e.parentElement) {
                const c = rgb(getComputedStyle(e).backgroundColor);
                if (c[3] > 0.99) return c;
              }
              return [255, 255, 255, 1];
            }
            function faint() {
              const found = [];
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let node; node = walk.nextNode();) {
                const e = node.parentElement;
                if (!node.textContent.trim() || !e.checkVisibility() || e.closest('.unseen, title, desc')) continue;
                const style = getComputedStyle(e);
                const inDrawing = e instanceof SVGElement;
                const text = rgb(inDrawing ? style.fill : style.color);
                const [a, b] = [luminance(text), luminance(ground(e))].sort((x, y) => y - x);
                const ratio = (a + 0.05) / (b + 0.05);
                const size = parseFloat(style.fontSize);
                const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
                if (ratio < (large ? 3 : 4.5)) found.push({text: node.textContent.trim(), ratio: ratio, color: style.color});
              }
              return found;
            }
            """;
}
