package dev.drydock.simulator.connect;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.MessageDecision.AdoptMapping;
import dev.drydock.domain.decision.MessageDecision.DeclareAlias;
import dev.drydock.domain.decision.MessageDecision.ReadmitMessage;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.event.MessageEvent.MessageQuarantined;
import dev.drydock.domain.event.MessageEvent.MessageReadmitted;
import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.domain.journal.Journal;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.OrderTable;
import dev.drydock.engine.payload.Book;
import dev.drydock.engine.payload.Intake;
import dev.drydock.engine.payload.Payload;
import dev.drydock.engine.payload.Payloads.Written;
import dev.drydock.simulator.kernel.Kernel;
import dev.drydock.simulator.random.Draws;
import dev.drydock.simulator.scenario.Fault;
import dev.drydock.simulator.scenario.Fault.SchemaDrift;
import dev.drydock.simulator.scenario.Scenario;
import java.util.function.Consumer;

/**
 * The last step of partners' messages before the order desk. While a partner's payloads have changed, those of its messages that are concerned are written as
 * payloads, changed, and read as a real connector reads them; all others pass as they are. One thread.
 */
public final class PartnerPayloads implements Consumer<FulfilmentEvent> {
    private static final int PURPOSE = 950;

    /** A quarantined message: who sent it, and what it says in the shape that was agreed on, as the partner's own screens show it. */
    private record Original(BusinessSystem source, String payload, String text, FulfilmentEvent event) {}

    private final Kernel kernel;
    private final Draws draws;
    private final Journal journal;
    private final Consumer<? super FulfilmentEvent> engine;
    private final Intake intake;
    private final Sender sender;
    private final OrderTable<Original> originals = new OrderTable<>();
    private SystemHealth systems = new SystemHealth();

    /** @param engine hears what could be read, and what could not */
    public PartnerPayloads(
            Kernel kernel,
            Draws draws,
            Journal journal,
            Network network,
            Book book,
            Consumer<? super FulfilmentEvent> engine) {
        this.kernel = kernel;
        this.draws = draws;
        this.journal = journal;
        this.engine = engine;
        this.intake = new Intake(network, book);
        this.sender = new Sender(network);
    }

    /** Whether any payload ever changes in the scenario. */
    public static boolean needed(Scenario scenario) {
        for (Fault fault : scenario.faults()) if (fault.effect() instanceof SchemaDrift) return true;
        return false;
    }

    /** Whose updates it suffers from. */
    public void suffer(SystemHealth systems) {
        this.systems = systems;
    }

    /** Whether every message has been read. */
    public boolean nothingWaits() {
        return intake.waiting() == 0;
    }

    @Override
    public void accept(FulfilmentEvent event) {
        if (!systems.drifting() || !sender.reads(event)) {
            engine.accept(event);
            return;
        }
        Written sent = null;
        String text = "";
        for (SchemaDrift drift : systems.drifts()) {
            if (!concerns(drift)) continue;
            if (sent == null) {
                sent = intake.payloads().write(event).orElse(null);
                if (sent == null) break;
                text = sent.text();
            }
            if (speaksOf(drift, sent.payload())
                    && draws.on(sender.entity(), PURPOSE).chance(drift.share()))
                text = drift.change().apply(text);
        }
        if (sent == null || text.equals(sent.text())) engine.accept(event);
        else received(sender.system(), sender.node(), sent, text, event);
    }

    /** Carries out what concerns messages that were kept aside. @return whether it does */
    public boolean takes(Decision decision) {
        if (decision instanceof ReadmitMessage again) readmit(again);
        else if (decision instanceof AdoptMapping mapping) intake.adopt(mapping.message());
        else if (decision instanceof DeclareAlias alias) intake.alias(alias.theirs(), alias.ours());
        else return false;
        return true;
    }

    private void received(BusinessSystem source, int node, Written sent, String text, FulfilmentEvent event) {
        FulfilmentEvent read = intake.take(source, node, sent.payload().type(), text, kernel.nowMillis());
        hear(read == null ? event : read, sent.text(), event);
    }

    private void readmit(ReadmitMessage decision) {
        int message = decision.message();
        Original original = originals.get(message);
        if (original == null || !intake.keeps(message)) return;
        originals.remove(message);
        FulfilmentEvent read = decision.keyedIn()
                ? intake.keyIn(message, original.text, kernel.nowMillis())
                : intake.readmit(message, kernel.nowMillis());
        journal.fact(new MessageReadmitted(message, original.source, original.payload, kernel.nowMillis()));
        hear(read == null ? original.event : read, original.text, original.event);
    }

    /** What speaks of something that is over in the world may still be news to the engine. */
    private void hear(FulfilmentEvent read, String agreed, FulfilmentEvent event) {
        if (read instanceof MessageQuarantined bad) {
            journal.fact(bad);
            originals.put(bad.message(), new Original(bad.source(), bad.payload(), agreed, event));
        }
        engine.accept(read);
    }

    private boolean concerns(SchemaDrift drift) {
        return drift.system() == sender.system() && (drift.node() < 0 || drift.node() == sender.node());
    }

    private static boolean speaksOf(SchemaDrift drift, Payload payload) {
        return drift.payload().isEmpty() || drift.payload().equals(payload.label());
    }
}
