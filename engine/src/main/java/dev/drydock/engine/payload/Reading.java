package dev.drydock.engine.payload;

import dev.drydock.domain.event.FulfilmentEvent;
import java.util.List;

/** What came of reading a payload. */
public sealed interface Reading {

    /** It is valid, and this is what it says. */
    record Read(FulfilmentEvent event) implements Reading {}

    /** It is valid, and speaks of something that is no longer open: there is nothing left to do. */
    record Over(String what) implements Reading {}

    /** It cannot be read. @param problems at least one, in a fixed order */
    record Bad(List<Problem> problems) implements Reading {
        public Bad {
            problems = List.copyOf(problems);
        }

        /** All problems in a line. */
        public String reason() {
            StringBuilder line = new StringBuilder();
            for (Problem problem : problems)
                line.append(line.isEmpty() ? "" : "; ").append(problem.message());
            return line.toString();
        }
    }

    /**
     * @param place where in the payload, as a JSON pointer; empty for the whole
     * @param keyword of the schema that is not met: {@code required}, {@code type}, {@code enum}; empty when it is none of the schema
     * @param field name of the field concerned, when there is one; else empty
     * @param message for a person
     */
    record Problem(String place, String keyword, String field, String message) {}
}
