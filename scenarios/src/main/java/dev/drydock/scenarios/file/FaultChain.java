package dev.drydock.scenarios.file;

import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Reference;
import dev.drydock.scenarios.form.Roster;
import dev.drydock.simulator.scenario.Fault;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolves the names in a scenario's faults, and refuses chains that bite their own tail. */
final class FaultChain {
    private final Roster<FaultForm.Draft> drafts;
    private final Problems problems;

    FaultChain(Roster<FaultForm.Draft> drafts, Problems problems) {
        this.drafts = drafts;
        this.problems = problems;
    }

    /** The faults in the order written; when problems were added it is not to be used. */
    List<Fault> resolve(WorldDraft world) {
        List<Fault> faults = new ArrayList<>();
        for (Roster.Entry<FaultForm.Draft> entry : drafts.entries()) {
            FaultForm.Draft draft = entry.value();
            if (draft == null) continue;
            Fault.When when = when(entry, draft);
            Fault.Effect effect = draft.effect().resolve(world, problems);
            if (when != null && effect != null) faults.add(new Fault(entry.name(), when, effect));
        }
        return faults;
    }

    private Fault.@Nullable When when(Roster.Entry<FaultForm.Draft> entry, FaultForm.Draft draft) {
        Reference after = draft.after();
        if (after == null) return draft.when();
        int first = drafts.resolve(after, "fault", problems);
        if (first < 0) return null;
        String chain = cycle(entry.name());
        if (!chain.isEmpty())
            problems.add(
                    after.at(), "faults chained in a circle: " + chain, "a chain that begins with 'at' or 'randomly'");
        return new Fault.When.After(first, draft.delayMillis(), draft.durationMillis());
    }

    /** {@code a → b → a} when following what each comes after leads back; else empty. */
    private String cycle(String start) {
        StringBuilder chain = new StringBuilder(start);
        String at = start;
        for (int step = 0; step < drafts.size(); step++) {
            int index = drafts.indexOf(at);
            FaultForm.Draft draft =
                    index < 0 ? null : drafts.entries().get(index).value();
            Reference after = draft == null ? null : draft.after();
            if (after == null) return "";
            at = after.name();
            chain.append(" → ").append(at);
            if (at.equals(start)) return chain.toString();
        }
        return "";
    }
}
