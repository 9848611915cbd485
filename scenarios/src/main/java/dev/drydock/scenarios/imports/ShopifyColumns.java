package dev.drydock.scenarios.imports;

import dev.drydock.scenarios.table.Column;
import dev.drydock.scenarios.table.Layout;

/** The columns of a Shopify order export that are read; an export has 79. Person fields are passed over. */
final class ShopifyColumns {
    static final Column NAME = Column.needed("Name");
    static final Column EMAIL = Column.optional("Email");
    static final Column FINANCIAL_STATUS = Column.optional("Financial Status");
    static final Column PAID_AT = Column.needed("Paid at");
    static final Column FULFILLED_AT = Column.needed("Fulfilled at");
    static final Column CURRENCY = Column.needed("Currency");
    static final Column SHIPPING = Column.needed("Shipping");
    static final Column DISCOUNT = Column.optional("Discount Amount");
    static final Column CREATED_AT = Column.needed("Created at");
    static final Column QUANTITY = Column.needed("Lineitem quantity");
    static final Column ITEM_NAME = Column.needed("Lineitem name");
    static final Column PRICE = Column.needed("Lineitem price");
    static final Column SKU = Column.optional("Lineitem sku");
    static final Column REQUIRES_SHIPPING = Column.optional("Lineitem requires shipping");
    static final Column BILLING_ZIP = Column.optional("Billing Zip");
    static final Column BILLING_PROVINCE = Column.optional("Billing Province");
    static final Column BILLING_COUNTRY = Column.optional("Billing Country");
    static final Column SHIPPING_ZIP = Column.optional("Shipping Zip");
    static final Column SHIPPING_PROVINCE = Column.optional("Shipping Province");
    static final Column SHIPPING_COUNTRY = Column.optional("Shipping Country");
    static final Column CANCELLED_AT = Column.optional("Cancelled at");
    static final Column PAYMENT_METHOD = Column.optional("Payment Method");
    static final Column REFUNDED = Column.optional("Refunded Amount");
    static final Column VENDOR = Column.optional("Vendor");
    static final Column LOCATION = Column.optional("Location");
    static final Column SOURCE = Column.optional("Source");

    static final Layout LAYOUT = Layout.among(
            NAME,
            EMAIL,
            FINANCIAL_STATUS,
            PAID_AT,
            FULFILLED_AT,
            CURRENCY,
            SHIPPING,
            DISCOUNT,
            CREATED_AT,
            QUANTITY,
            ITEM_NAME,
            PRICE,
            SKU,
            REQUIRES_SHIPPING,
            BILLING_ZIP,
            BILLING_PROVINCE,
            BILLING_COUNTRY,
            SHIPPING_ZIP,
            SHIPPING_PROVINCE,
            SHIPPING_COUNTRY,
            CANCELLED_AT,
            PAYMENT_METHOD,
            REFUNDED,
            VENDOR,
            LOCATION,
            SOURCE);

    private ShopifyColumns() {}
}
