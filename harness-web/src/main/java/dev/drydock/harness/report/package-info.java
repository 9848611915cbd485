/** Reports: results to HTML and SVG, with neither database nor HTTP. */
@NullMarked
package dev.drydock.harness.report;

import org.jspecify.annotations.NullMarked;
