package dev.drydock.harness.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

final class ChartsTest {
    @Test
    void a_chart_is_the_same_to_the_byte_each_time_and_in_every_locale() {
        Drawing once = hourly(216).drawing();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(hourly(216).drawing()).isEqualTo(once);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_chart_brings_no_colour_style_font_or_id_of_its_own() throws Exception {
        String svg = hourly(216).drawing().wide();

        assertThat(svg).doesNotContain("style=", " id=", "font-family", "clip-path", "rgb(");
        assertThat(attributes(svg, "stroke")).allMatch(ChartsTest::followsTheTheme);
        assertThat(attributes(svg, "fill")).allMatch(ChartsTest::followsTheTheme);
        assertThat(svg).contains("var(--ink-1,", "var(--ink-2,", "var(--ink-text,", "var(--ink-grid,");
    }

    @Test
    void a_chart_says_what_it_shows() throws Exception {
        Document svg = parse(hourly(216).drawing().narrow());

        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Orders <over> time");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("placed & \"delivered\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 24, 30, 48, 49, 168, 216, 800, 9_000, 40_000})
    void days_are_marked_from_the_first_and_not_too_many(int hours) throws Exception {
        for (String svg :
                List.of(hourly(hours).drawing().wide(), hourly(hours).drawing().narrow())) {
            List<String> words = texts(svg);
            String unit = hours <= 48 ? " h" : "day ";
            assertThat(words.stream().filter(word -> word.contains(unit))).hasSizeBetween(1, 10);
            assertThat(words).contains(hours <= 48 ? "0 h" : "day 1");
        }
    }

    @Test
    void a_long_run_is_drawn_with_no_more_points_than_can_be_seen() {
        assertThat(hourly(40_000).drawing().wide().length()).isLessThan(60_000);
        assertThat(HourlyChart.bucketHours(400)).isEqualTo(1);
        assertThat(HourlyChart.bucketHours(401)).isEqualTo(2);
        assertThat(HourlyChart.bucketHours(8_760, 62)).isEqualTo(168);
        assertThat(HourlyChart.bucketHours(1_000_000, 62) * 62L).isGreaterThanOrEqualTo(1_000_000);
    }

    @Test
    void the_mean_of_hours_leaves_out_those_without_a_value() {
        Line line = new Line("", 0, false, new double[] {1, 3, Double.NaN, 5, Double.NaN, Double.NaN, 7});

        assertThat(line.by(2).values()).containsExactly(2.0, 5.0, Double.NaN, 7.0);
        assertThat(line.by(1)).isSameAs(line);
    }

    @Test
    void nothing_but_gaps_still_makes_a_chart() {
        double[] gaps = new double[48];
        Arrays.fill(gaps, Double.NaN);

        assertThat(new HourlyChart("", "", List.of(new Line("", 0, false, gaps)))
                        .drawing()
                        .present())
                .isTrue();
        assertThat(new HourlyChart("", "", List.of(new Line("", 0, false, new double[5])))
                        .drawing()
                        .present())
                .isTrue();
    }

    @Test
    void what_comes_in_whole_pieces_is_marked_in_whole_pieces() throws Exception {
        String svg = new HourlyChart("", "", List.of(new Line("", 0, false, new double[] {0, 1, 1, 0})))
                .drawing()
                .wide();

        assertThat(texts(svg)).contains("0", "1").doesNotContain("0.5");
    }

    @Test
    void a_trend_shows_its_interval_as_a_band_one_can_see_through() throws Exception {
        String svg = new TrendChart(
                        "OTIF",
                        "",
                        List.of(
                                new TrendChart.Point(96, 95, 97),
                                new TrendChart.Point(95, 94, 96),
                                new TrendChart.Point(96, 96, 96)))
                .drawing()
                .wide();

        assertThat(svg).containsPattern("opacity=\"0?\\.18");
        assertThat(texts(svg)).contains("94", "96").hasSizeBetween(2, 8);
    }

    @Test
    void an_axis_runs_from_round_mark_to_round_mark() {
        assertThat(Ticks.over(0, 157, 4)).isEqualTo(new Ticks(0, 200, 50));
        assertThat(Ticks.over(0, 0, 4)).matches(ticks -> ticks.low() < ticks.high());
        assertThat(Ticks.over(5, 5, 4)).matches(ticks -> ticks.low() <= 5 && ticks.high() >= 5);
        assertThat(Ticks.over(0, 0.003, 4).unit().valueToString(0.001)).isEqualTo("0.001");
        assertThat(Ticks.over(0, 4e6, 4).unit().valueToString(1e6)).isEqualTo("1,000,000");
    }

    @Test
    void a_difference_is_drawn_against_zero_and_its_margin() throws Exception {
        Document inside = parse(ForestPlot.of("m", "good", 0.1, 0.05, 0.15, 0.5));

        assertThat(number(inside, "circle", "cx"))
                .isBetween(100.0, number(inside, "rect", "x") + number(inside, "rect", "width"));
        assertThat(number(inside, "rect", "x")).isGreaterThan(8);

        Document beyond = parse(ForestPlot.of("m", "bad", -0.9, -1.0, -0.8, 0.5));
        assertThat(number(beyond, "circle", "cx")).isLessThan(number(beyond, "rect", "x"));
    }

    @Test
    void an_interval_wider_than_the_drawing_ends_in_an_arrow_and_stays_inside() throws Exception {
        String svg = ForestPlot.of("m", "open", 1.0, -300.0, 302.0, 0.5);

        assertThat(svg).contains("<path");
        assertThat(attributes(svg, "x1")).allMatch(x -> Double.parseDouble(x) >= 0 && Double.parseDouble(x) <= 200);
        assertThat(attributes(svg, "x2")).allMatch(x -> Double.parseDouble(x) >= 0 && Double.parseDouble(x) <= 200);
    }

    @Test
    void a_difference_without_interval_or_margin_is_a_dot_on_a_line() throws Exception {
        Document svg = parse(ForestPlot.of("m", "plain", 0.0, null, null, null));

        assertThat(svg.getElementsByTagName("rect").getLength()).isZero();
        assertThat(number(svg, "circle", "cx")).isEqualTo(100);
    }

    @Test
    void a_spread_needs_two_values() {
        assertThat(Spread.of(List.of(1.0), 1.0, 1.0)).isEmpty();
        assertThat(Spread.of(Arrays.asList(1.0, null), 1.0, 1.0)).isEmpty();
        assertThat(Spread.of(List.of(1.0, 2.0), 1.2, 1.8).split("<circle", -1)).hasSize(3);
        assertThat(Spread.of(List.of(2.0, 2.0), 2.0, 2.0)).contains("cx=\"60.0\"");
    }

    private static HourlyChart hourly(int hours) {
        double[] placed = new double[hours];
        double[] delivered = new double[hours];
        for (int i = 0; i < hours; i++) {
            placed[i] = 50 + 40 * Math.sin(i / 4.0);
            delivered[i] = i < 30 ? Double.NaN : 45 + 10 * Math.cos(i / 3.0);
        }
        return new HourlyChart(
                "Orders <over> time",
                "placed & \"delivered\"",
                List.of(new Line("placed", 0, false, placed), new Line("delivered", 1, true, delivered)));
    }

    private static boolean followsTheTheme(String paint) {
        return paint.equals("none") || Pattern.matches("var\\(--ink-[a-z0-9]+,#[0-9a-f]{6}\\)", paint);
    }

    private static List<String> attributes(String svg, String name) throws Exception {
        NodeList all = parse(svg).getElementsByTagName("*");
        List<String> values = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            var attribute = all.item(i).getAttributes().getNamedItem(name);
            if (attribute != null) values.add(attribute.getNodeValue());
        }
        return values;
    }

    private static List<String> texts(String svg) throws Exception {
        NodeList all = parse(svg).getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) texts.add(all.item(i).getTextContent());
        return texts;
    }

    private static double number(Document svg, String element, String attribute) {
        return Double.parseDouble(svg.getElementsByTagName(element)
                .item(0)
                .getAttributes()
                .getNamedItem(attribute)
                .getNodeValue());
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
