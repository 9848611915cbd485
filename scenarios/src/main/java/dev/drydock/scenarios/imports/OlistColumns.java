package dev.drydock.scenarios.imports;

import dev.drydock.scenarios.table.Column;
import dev.drydock.scenarios.table.Layout;

/** Columns of the three tables of an Olist export. */
final class OlistColumns {
    static final Column ORDER_ID = Column.needed("order_id");

    static final Column PURCHASED = Column.needed("purchase_ts");
    static final Column APPROVED = Column.needed("approved_ts");
    static final Column HANDED_OVER = Column.needed("carrier_ts");
    static final Column DELIVERED = Column.needed("delivered_ts");
    static final Column ESTIMATED = Column.needed("estimated_date");
    static final Column STATUS = Column.needed("status");
    static final Column CUSTOMER = Column.needed("customer_key");
    static final Column CUSTOMER_STATE = Column.needed("cust_state");
    static final Column CUSTOMER_ZIP = Column.needed("cust_zip5");
    static final Column CUSTOMER_LAT = Column.optional("cust_lat");
    static final Column CUSTOMER_LNG = Column.optional("cust_lng");
    static final Column PAY_TYPE = Column.optional("pay_type");
    static final Layout ORDERS = Layout.among(
            ORDER_ID,
            PURCHASED,
            APPROVED,
            HANDED_OVER,
            DELIVERED,
            ESTIMATED,
            STATUS,
            CUSTOMER,
            CUSTOMER_STATE,
            CUSTOMER_ZIP,
            CUSTOMER_LAT,
            CUSTOMER_LNG,
            PAY_TYPE);

    static final Column SKU = Column.needed("sku");
    static final Column CATEGORY = Column.optional("category");
    static final Column WEIGHT = Column.needed("weight_g");
    static final Column LENGTH = Column.needed("length_cm");
    static final Column WIDTH = Column.needed("width_cm");
    static final Column HEIGHT = Column.needed("height_cm");
    static final Column PRICE = Column.needed("price_cents");
    static final Column FREIGHT = Column.needed("freight_cents");
    static final Column ITEM_SELLER = Column.needed("seller_id");
    static final Column SHIP_LIMIT = Column.optional("ship_limit_date");
    static final Layout ITEMS = Layout.among(
            ORDER_ID, SKU, CATEGORY, WEIGHT, LENGTH, WIDTH, HEIGHT, PRICE, FREIGHT, ITEM_SELLER, SHIP_LIMIT);

    static final Column SELLER = Column.needed("seller_id");
    static final Column SELLER_STATE = Column.needed("seller_state");
    static final Column SELLER_LAT = Column.optional("seller_lat");
    static final Column SELLER_LNG = Column.optional("seller_lng");
    static final Layout SELLERS = Layout.among(SELLER, SELLER_STATE, SELLER_LAT, SELLER_LNG);

    private OlistColumns() {}
}
