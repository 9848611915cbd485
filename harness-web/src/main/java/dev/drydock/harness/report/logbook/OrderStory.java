package dev.drydock.harness.report.logbook;

import dev.drydock.domain.kpi.Timeline;
import dev.drydock.domain.view.CustomerMessage;
import java.util.List;

/**
 * What happened to one order, under one policy or under two.
 *
 * @param currency of every amount in cents
 * @param tellings baseline first where there are two
 */
public record OrderStory(String scenario, int order, String currency, List<Telling> tellings) {

    /** @param outcome one sentence: how it ended; @param messages that the customer was sent */
    public record Telling(String policy, String outcome, Timeline timeline, List<CustomerMessage> messages) {
        public Telling {
            messages = List.copyOf(messages);
        }

        /** The customer was told nothing. */
        public Telling(String policy, String outcome, Timeline timeline) {
            this(policy, outcome, timeline, List.of());
        }
    }
}
