/** Drawings as SVG, coloured by the style sheet and the same to the byte each time; the only home of JFreeChart and Batik. */
@NullMarked
package dev.drydock.harness.report.chart;

import org.jspecify.annotations.NullMarked;
