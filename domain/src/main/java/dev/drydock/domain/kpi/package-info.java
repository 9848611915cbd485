/** Named figures as pure online folds over the event log. */
@NullMarked
package dev.drydock.domain.kpi;

import org.jspecify.annotations.NullMarked;
