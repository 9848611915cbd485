package dev.drydock.scenarios.imports;

import dev.drydock.domain.network.GeoPoint;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where states and provinces are, by their usual two letters: a point near where their people live, to about a degree. General knowledge,
 * for exports that give a province and no coordinates.
 */
final class Gazetteer {
    private static final Map<String, GeoPoint> POINTS = new HashMap<>();

    static {
        add(
                "BR",
                "AC -9.9 -67.8, AL -9.6 -36.0, AM -3.1 -60.0, AP 0.1 -51.1, BA -12.8 -38.9, CE -3.9 -38.7, DF -15.8 -47.9");
        add(
                "BR",
                "ES -20.2 -40.4, GO -16.6 -49.2, MA -3.0 -44.5, MG -19.8 -44.3, MS -20.6 -54.7, MT -15.2 -55.9, PA -2.0 -48.7");
        add(
                "BR",
                "PB -7.1 -35.4, PE -8.1 -35.3, PI -5.4 -42.6, PR -24.9 -50.2, RJ -22.8 -43.2, RN -5.8 -35.6, RO -9.6 -62.9");
        add("BR", "RR 2.8 -60.7, RS -29.7 -51.8, SC -27.2 -49.5, SE -10.9 -37.2, SP -23.3 -46.9, TO -9.2 -48.4");
        add(
                "US",
                "AK 61.2 -149.5, AL 33.0 -86.8, AR 34.9 -92.4, AZ 33.4 -111.9, CA 35.5 -119.4, CO 39.5 -105.0, CT 41.5 -72.8");
        add(
                "US",
                "DC 38.9 -77.0, DE 39.4 -75.6, FL 27.9 -81.6, GA 33.4 -84.0, HI 21.3 -157.7, IA 41.9 -93.1, ID 43.7 -115.2");
        add(
                "US",
                "IL 41.3 -88.4, IN 40.2 -86.3, KS 38.4 -96.4, KY 37.9 -85.4, LA 30.6 -91.5, MA 42.3 -71.5, MD 39.1 -76.8");
        add(
                "US",
                "ME 44.3 -69.8, MI 42.9 -84.4, MN 45.2 -93.6, MO 38.5 -92.2, MS 32.6 -89.6, MT 46.8 -111.2, NC 35.6 -79.4");
        add(
                "US",
                "ND 47.4 -99.3, NE 41.2 -97.3, NH 43.1 -71.5, NJ 40.4 -74.4, NM 34.6 -106.3, NV 37.2 -116.3, NY 41.5 -74.6");
        add(
                "US",
                "OH 40.5 -82.7, OK 35.6 -96.8, OR 44.7 -122.6, PA 40.5 -77.1, RI 41.7 -71.5, SC 34.0 -81.0, SD 44.0 -99.0");
        add(
                "US",
                "TN 35.8 -86.4, TX 30.9 -97.4, UT 40.4 -111.9, VA 37.8 -77.8, VT 44.1 -72.8, WA 47.3 -121.6, WI 43.7 -89.0");
        add("US", "WV 38.8 -80.8, WY 42.7 -107.0, PR 18.3 -66.4");
        add(
                "CA",
                "AB 52.3 -113.8, BC 49.3 -122.6, MB 50.0 -97.2, NB 46.0 -66.0, NL 47.6 -53.6, NS 44.7 -63.5, NT 62.5 -114.4");
        add("CA", "NU 63.7 -68.5, ON 43.9 -79.4, PE 46.3 -63.1, QC 45.8 -73.3, SK 51.4 -105.8, YT 60.7 -135.1");
        add(
                "*",
                "BR -19.9 -46.3, US 38.0 -90.0, CA 45.5 -78.0, MX 20.6 -100.4, GB 52.4 -1.6, IE 53.2 -6.8, DE 50.9 9.8");
        add(
                "*",
                "FR 47.6 2.6, ES 40.1 -3.2, PT 39.9 -8.5, IT 43.0 11.9, NL 52.1 5.1, BE 50.8 4.5, AT 47.8 14.6, CH 47.0 8.0");
        add("*", "PL 51.8 19.4, SE 58.9 15.8, DK 55.8 10.9, NO 60.3 9.6, FI 61.3 24.7, AR -33.7 -60.6, CL -33.5 -70.9");
        add("*", "CO 5.7 -74.6, AU -33.3 146.6, NZ -39.4 175.2, IN 21.8 78.9, JP 35.7 138.2, CN 32.3 113.9");
    }

    private Gazetteer() {}

    private static void add(String country, String points) {
        for (String point : points.split(", ")) {
            String[] parts = point.split(" ");
            POINTS.put(
                    country + "-" + parts[0], new GeoPoint(Double.parseDouble(parts[1]), Double.parseDouble(parts[2])));
        }
    }

    /** A state or province by its two letters, else the country; null when neither is known. */
    static @Nullable GeoPoint region(String country, String region) {
        GeoPoint at = POINTS.get(country + "-" + region);
        return at != null ? at : POINTS.get("*-" + country);
    }
}
