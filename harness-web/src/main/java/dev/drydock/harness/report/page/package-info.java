/** What each page says, worked out before any template sees it: sentences, rows and tiles with their numbers written for people. */
@NullMarked
package dev.drydock.harness.report.page;

import org.jspecify.annotations.NullMarked;
