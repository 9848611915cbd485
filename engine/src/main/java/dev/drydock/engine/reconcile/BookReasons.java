package dev.drydock.engine.reconcile;

import dev.drydock.domain.decision.Reason;

/** The reasons the books give. */
final class BookReasons {
    static final Reason BILL_CHECKED =
            new Reason("bill-checked", "the bill agrees with what was shipped, but for what is contested");
    static final Reason BILL_UNCHECKED = new Reason("bill-unchecked", "nobody looks at it");
    static final Reason BILL_SAMPLED = new Reason("bill-sampled", "a person looks at these lines");
    static final Reason LINE_WRONG = new Reason("line-wrong", "it does not say what the label says");
    static final Reason LINE_LOOKED_AT = new Reason("line-looked-at", "a person found it wrong");
    static final Reason CLAIM_AGREED = new Reason("claim-agreed", "the biller agreed");
    static final Reason CLAIM_REFUSED = new Reason("claim-refused", "the biller did not agree, it is paid");
    static final Reason NO_CREDIT = new Reason("no-credit", "it came late and no bill credits it");
    static final Reason SWEEP = new Reason("sweep", "everything open is gone through");
    static final Reason NOT_COLLECTED = new Reason("not-collected", "it left and was not scanned");
    static final Reason NOT_ASKED_FOR = new Reason("not-asked-for", "the processor did what nobody asked it for");
    static final Reason DISPUTED = new Reason("disputed", "the cardholder disputes it");
    static final Reason DISPUTE_ACCEPTED = new Reason("dispute-accepted", "disputes are not contested");
    static final Reason DISPUTE_SMALL = new Reason("dispute-small", "it is not worth an answer");
    static final Reason DISPUTE_DECIDED = new Reason("dispute-decided", "the card network has decided");
    static final Reason LAPSED = new Reason("lapsed", "the authorisation expired");
    static final Reason STILL_OPEN = new Reason("still-open", "the books have differed for days");
    static final Reason AGREES_AGAIN = new Reason("agrees-again", "the books agree again");
    static final Reason LOOKED_AT = new Reason("looked-at", "a person looked at it");

    private BookReasons() {}
}
