package dev.drydock.harness.suite;

import dev.drydock.harness.result.ComparisonReport.MetricRow;
import dev.drydock.harness.result.ExitCode;
import dev.drydock.harness.result.SuiteReport;
import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A suite as JUnit XML, for CI: one test case for each scenario. What is not a pass is a failure there, or an error. */
public final class JUnitXml {
    private JUnitXml() {}

    public static String of(SuiteReport suite) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            xml.writeCharacters("\n");
            writeSuite(suite, xml);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return text + "\n";
    }

    private static void writeSuite(SuiteReport suite, XMLStreamWriter xml) throws XMLStreamException {
        long errors = suite.scenarios().stream().filter(JUnitXml::error).count();
        long failures = suite.scenarios().stream()
                .filter(row -> failed(row) && !error(row))
                .count();
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", "drydock suite" + (suite.shard() == null ? "" : " " + suite.shard()));
        xml.writeAttribute("tests", Integer.toString(suite.scenarios().size()));
        xml.writeAttribute("failures", Long.toString(failures));
        xml.writeAttribute("errors", Long.toString(errors));
        xml.writeAttribute("skipped", "0");
        xml.writeAttribute("time", seconds(suite.seconds()));
        xml.writeCharacters("\n");
        for (SuiteReport.Row row : suite.scenarios()) writeCase(row, xml);
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private static void writeCase(SuiteReport.Row row, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", "drydock.suite");
        xml.writeAttribute("name", legal(row.name()));
        xml.writeAttribute("time", seconds(row.seconds()));
        if (failed(row)) {
            xml.writeStartElement(error(row) ? "error" : "failure");
            xml.writeAttribute("type", row.verdict());
            xml.writeAttribute("message", legal(row.why()));
            xml.writeCharacters(legal(details(row)));
            xml.writeEndElement();
        } else {
            xml.writeStartElement("system-out");
            xml.writeCharacters(legal(row.verdict() + ": " + row.why()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private static String details(SuiteReport.Row row) {
        StringBuilder text = new StringBuilder(row.why()).append('\n');
        for (MetricRow metric : row.metrics()) {
            text.append(metric.classification())
                    .append("  ")
                    .append(metric.why())
                    .append('\n');
        }
        return text.append("digest ")
                .append(row.digest())
                .append(", approved ")
                .append(row.approvedDigest())
                .append('\n')
                .toString();
    }

    private static boolean failed(SuiteReport.Row row) {
        return row.exitCode() != ExitCode.PASS;
    }

    private static boolean error(SuiteReport.Row row) {
        return row.exitCode() == ExitCode.INTERNAL_ERROR;
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds);
    }

    /** XML 1.0 has no place for most control characters, not even escaped. */
    private static String legal(String text) {
        return text.codePoints()
                .map(c ->
                        c == '\t' || c == '\n' || (c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !surrogate(c)) ? c : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean surrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
