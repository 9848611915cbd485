package dev.drydock.scenarios.file;

import dev.drydock.scenarios.table.Column;
import dev.drydock.scenarios.table.Layout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of a replay file, each with its meaning, in the order in which to write them. */
public final class ReplayColumns {
    public static final Column REFERENCE = Column.needed("reference");
    public static final Column PLACED_AT = Column.needed("placedAt");
    public static final Column CHANNEL = Column.optional("channel");
    public static final Column PLACE = Column.optional("place");
    public static final Column POSTCODE = Column.optional("postcode");
    public static final Column LATITUDE = Column.optional("latitude");
    public static final Column LONGITUDE = Column.optional("longitude");
    public static final Column CUSTOMER = Column.optional("customer");
    public static final Column COHORT = Column.optional("cohort");
    public static final Column PAYMENT = Column.optional("payment");
    public static final Column PRODUCT = Column.needed("product");
    public static final Column UNITS = Column.optional("units");
    public static final Column PRICE = Column.needed("price");
    public static final Column FEE = Column.optional("fee");
    public static final Column AUTHORISED_AFTER = Column.optional("authorisedAfter");
    public static final Column PROMISED_BY = Column.optional("promisedBy");
    public static final Column CANCELLED = Column.optional("cancelled");

    private ReplayColumns() {}

    /** Every column with what it holds. */
    public static Map<Column, String> meanings() {
        Map<Column, String> meanings = new LinkedHashMap<>();
        meanings.put(REFERENCE, "The order's id where it comes from.");
        meanings.put(PLACED_AT, "Instant of placing, 2018-02-05T13:04:11-03:00.");
        meanings.put(CHANNEL, "Name of a channel of the world; may be empty when there is only one.");
        meanings.put(
                PLACE,
                "Name of a place of the world; else the place nearest to latitude and longitude, else that of the postcode.");
        meanings.put(POSTCODE, "Postcode of the customer: the place whose postcode prefix fits best.");
        meanings.put(LATITUDE, "Latitude of the customer.");
        meanings.put(LONGITUDE, "Longitude of the customer.");
        meanings.put(CUSTOMER, "Any text that tells customers apart; empty: nobody else.");
        meanings.put(COHORT, "new, returning or loyal; empty: new.");
        meanings.put(PAYMENT, "card, wallet, bank-slip or voucher; empty: card.");
        meanings.put(PRODUCT, "Name of a product of the world.");
        meanings.put(UNITS, "Units of this line; empty: 1.");
        meanings.put(PRICE, "Price of one unit in the world's currency, 12.50.");
        meanings.put(FEE, "What the customer paid for delivery; empty: the channel's fee.");
        meanings.put(AUTHORISED_AFTER, "Seconds until the payment was approved; empty: the world decides.");
        meanings.put(PROMISED_BY, "Instant that was promised for delivery; empty: the channel's promise.");
        meanings.put(CANCELLED, "true when it was cancelled at the source; replayed all the same.");
        return meanings;
    }

    static Layout layout() {
        return new Layout(List.copyOf(meanings().keySet()), name -> false);
    }
}
