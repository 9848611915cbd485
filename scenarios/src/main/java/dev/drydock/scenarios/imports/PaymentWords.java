package dev.drydock.scenarios.imports;

import dev.drydock.domain.order.PaymentMethod;
import java.util.List;
import java.util.Locale;

/** Payment methods by the words shops use for them; a card when none is known. */
final class PaymentWords {
    private static final List<String> BANK_SLIP = List.of("boleto", "slip", "bank", "manual", "invoice");
    private static final List<String> VOUCHER = List.of("voucher", "gift");
    private static final List<String> WALLET = List.of("paypal", "wallet", "apple", "google", "amazon", "pix");

    private PaymentWords() {}

    static PaymentMethod method(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        if (BANK_SLIP.stream().anyMatch(words::contains)) return PaymentMethod.BANK_SLIP;
        if (VOUCHER.stream().anyMatch(words::contains)) return PaymentMethod.VOUCHER;
        if (WALLET.stream().anyMatch(words::contains)) return PaymentMethod.WALLET;
        return PaymentMethod.CARD;
    }
}
