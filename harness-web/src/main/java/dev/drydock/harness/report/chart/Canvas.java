package dev.drydock.harness.report.chart;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Turns a chart into SVG that can stand inside a page: no ids, fonts or colours of its own, no style attributes. */
final class Canvas {
    private static final Set<String> KEPT = Set.of(
            "d",
            "x",
            "y",
            "x1",
            "x2",
            "y1",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "width",
            "height",
            "points",
            "transform",
            "fill",
            "stroke",
            "stroke-width",
            "stroke-dasharray",
            "opacity",
            "fill-opacity",
            "stroke-opacity",
            "font-size");

    /** What Batik takes for granted, and so does not write. */
    private static final String BATIK_FONT_SIZE = "12";

    private final StringBuilder out = new StringBuilder();

    private Canvas() {}

    /**
     * @param label what it shows, in a few words
     * @param description what can be seen in it, in a sentence
     */
    static String draw(JFreeChart chart, int width, int height, String label, String description) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(blank());
        context.setComment(null);
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension(width, height));
        chart.draw(graphics, new Rectangle(width, height));
        Canvas canvas = new Canvas();
        canvas.out.append(String.format(
                Locale.ROOT,
                "<svg class=\"drawing\" role=\"img\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" font-size=\"%s\">",
                width,
                height,
                width,
                height,
                BATIK_FONT_SIZE));
        canvas.out.append("<title>").append(Markup.escape(label)).append("</title>");
        canvas.out.append("<desc>").append(Markup.escape(description)).append("</desc>");
        canvas.children(graphics.getRoot());
        return canvas.out.append("</svg>").toString();
    }

    private static Document blank() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform builds XML documents", e);
        }
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) element(element);
            else if (child.getNodeType() == Node.TEXT_NODE) out.append(Markup.escape(child.getTextContent()));
        }
    }

    private void element(Element element) {
        if (element.getTagName().equals("defs")) return; // clip paths: what is drawn stays within its axes anyway
        if (element.getTagName().equals("g") && element.getChildNodes().getLength() == 0) return;
        out.append('<').append(element.getTagName());
        attributes(element.getAttributes());
        out.append('>');
        children(element);
        out.append("</").append(element.getTagName()).append('>');
    }

    private void attributes(NamedNodeMap attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            if (!KEPT.contains(attribute.getNodeName())) continue;
            out.append(' ')
                    .append(attribute.getNodeName())
                    .append("=\"")
                    .append(Markup.escape(Ink.inked(attribute.getNodeValue())))
                    .append('"');
        }
    }
}
