package dev.drydock.domain.kpi;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.Explanation;
import dev.drydock.domain.decision.OrderDecision.Allocate;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.handoff.StaffNames;
import dev.drydock.domain.journal.Journal;
import dev.drydock.domain.network.Network;
import java.util.ArrayList;
import java.util.List;

/** Keeps the entries of one order, in words, with the explanations of its routing. Messages heard at once are left out. */
public final class TimelineRecorder implements Journal {
    /** Heard sooner than this is as good as at once. */
    private static final long LATE_MILLIS = 60_000;

    private final int order;
    private final OrderMentioned mentioned = new OrderMentioned();
    private final Wording wording;
    private final List<Timeline.Entry> entries = new ArrayList<>();

    public TimelineRecorder(Network network, int order) {
        this(network, order, StaffNames.NUMBERS);
    }

    /** @param staff what the people are called that worked on it */
    public TimelineRecorder(Network network, int order, StaffNames staff) {
        this.order = order;
        this.wording = new Wording(network, staff);
    }

    @Override
    public void fact(FulfilmentEvent event) {
        if (!concerns(event)) return;
        wording.begin();
        event.describe(wording);
        entries.add(new Timeline.Entry(event.atMillis(), Timeline.Kind.FACT, event.type(), wording.text(), null));
    }

    @Override
    public void heard(FulfilmentEvent event, long nowMillis) {
        long lateMillis = nowMillis - event.atMillis();
        if (lateMillis < LATE_MILLIS || !concerns(event)) return;
        wording.begin();
        wording.millis("late by", lateMillis);
        event.describe(wording);
        entries.add(new Timeline.Entry(nowMillis, Timeline.Kind.HEARD, event.type(), wording.text(), null));
    }

    @Override
    public void decided(Decision decision, long nowMillis) {
        mentioned.begin();
        decision.describe(mentioned);
        if (!mentioned.is(order)) return;
        wording.begin();
        decision.describe(wording);
        wording.because(decision.reason());
        Explanation explanation = decision instanceof Allocate allocate ? allocate.explanation() : null;
        entries.add(new Timeline.Entry(nowMillis, Timeline.Kind.DECIDED, decision.type(), wording.text(), explanation));
    }

    private boolean concerns(FulfilmentEvent event) {
        mentioned.begin();
        event.describe(mentioned);
        return mentioned.is(order);
    }

    /** Everything so far. */
    public Timeline timeline() {
        return new Timeline(order, entries);
    }
}
