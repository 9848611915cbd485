/** Online folds from the event log to named figures. */
@NullMarked
package dev.drydock.domain.kpi;

import org.jspecify.annotations.NullMarked;
