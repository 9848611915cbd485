/** Denormalised views of the event log, for customer care and for finance: built as the log is written, or again from a log that was kept. */
@NullMarked
package dev.drydock.domain.view;

import org.jspecify.annotations.NullMarked;
