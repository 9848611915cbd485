/** What an entry of the event log states about itself. */
@NullMarked
package dev.drydock.domain.log;

import org.jspecify.annotations.NullMarked;
