/** What happened, in the past tense; facts are never edited once logged. */
@NullMarked
package dev.drydock.domain.event;

import org.jspecify.annotations.NullMarked;
