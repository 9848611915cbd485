package dev.drydock.engine.policy;

/** A word that a condition may use: its name, its type and how it is read from an order and the engine's beliefs. */
enum Variable {
    ORDER_VALUE("order.value", Type.DOUBLE, "what the customer pays for the goods, in whole units of the currency") {
        @Override
        double read(OrderFacts facts, int key) {
            return facts.order().goodsCents() / 100.0;
        }
    },
    ORDER_UNITS("order.units", Type.INT, "units on all lines together") {
        @Override
        double read(OrderFacts facts, int key) {
            return facts.order().totalUnits();
        }
    },
    ORDER_LINES("order.lines", Type.INT, "lines of the order") {
        @Override
        double read(OrderFacts facts, int key) {
            return facts.order().lines();
        }
    },
    ORDER_WEIGHT("order.weightKg", Type.DOUBLE, "weight of the goods in kilograms") {
        @Override
        double read(OrderFacts facts, int key) {
            return facts.weightGrams() / 1000.0;
        }
    },
    ORDER_MARGIN(
            "order.margin", Type.DOUBLE, "gross margin as a share of what is paid for the goods; 0 for free goods") {
        @Override
        double read(OrderFacts facts, int key) {
            return facts.marginShare();
        }
    },
    ORDER_DISCOUNT("order.discount", Type.DOUBLE, "discount of the order's promotion as a share, 0 without one") {
        @Override
        double read(OrderFacts facts, int key) {
            return facts.discountShare();
        }
    },
    ORDER_PROMISE_HOURS("order.promiseHours", Type.DOUBLE, "hours from placing to the promised delivery") {
        @Override
        double read(OrderFacts facts, int key) {
            return (facts.order().promisedMillis() - facts.order().placedAtMillis()) / 3_600_000.0;
        }
    },
    ORDER_HOURS_LEFT(
            "order.hoursLeft", Type.DOUBLE, "hours from now to the promised delivery, negative when it is past") {
        @Override
        double read(OrderFacts facts, int key) {
            return (facts.order().promisedMillis() - facts.beliefs().nowMillis()) / 3_600_000.0;
        }
    },
    ORDER_ZONE("order.zone", Type.INT, "carrier zone from the nearest node to where it goes") {
        @Override
        double read(OrderFacts facts, int key) {
            return facts.nearestZone();
        }
    },
    ORDER_CHANNEL("order.channel", Type.STRING, "name of the sales channel") {
        @Override
        double read(OrderFacts facts, int key) {
            return facts.order().channel();
        }

        @Override
        Names names(NetworkNames network) {
            return network.channels();
        }
    },
    ORDER_MARKETPLACE("order.marketplace", Type.BOOL, "whether the channel is a marketplace") {
        @Override
        double read(OrderFacts facts, int key) {
            return facts.marketplace() ? 1 : 0;
        }
    },
    ORDER_COHORT("order.cohort", Type.STRING, "how well the customer is known: new, returning or loyal") {
        @Override
        @SuppressWarnings("EnumOrdinal") // names are listed in the same order
        double read(OrderFacts facts, int key) {
            return facts.order().cohort().ordinal();
        }

        @Override
        Names names(NetworkNames network) {
            return network.cohorts();
        }
    },
    ORDER_REGION("order.region", Type.STRING, "name of the region it goes to") {
        @Override
        double read(OrderFacts facts, int key) {
            return facts.region();
        }

        @Override
        Names names(NetworkNames network) {
            return network.regions();
        }
    },
    ORDER_PROMOTION("order.promotion", Type.STRING, "name of the promotion it was bought under, empty without one") {
        @Override
        double read(OrderFacts facts, int key) {
            return facts.order().promotion() + 1.0;
        }

        @Override
        Names names(NetworkNames network) {
            return network.noneAndPromotions();
        }
    },
    ORDER_CATEGORY("order.category", Type.STRING, "category of the line worth most, the first among equals") {
        @Override
        double read(OrderFacts facts, int key) {
            return facts.category();
        }

        @Override
        Names names(NetworkNames network) {
            return network.categories();
        }
    },
    STOCK_LOWEST(
            "stock.lowest",
            Type.INT,
            "least units available at any node, of the product of the order that is scarcest overall") {
        @Override
        double read(OrderFacts facts, int key) {
            return facts.scarcestLowestUnits();
        }
    },
    STOCK_TOTAL("stock.total", Type.INT, "units of that product available at all nodes together") {
        @Override
        double read(OrderFacts facts, int key) {
            return facts.scarcestUnits(OrderFacts.ALL_KINDS);
        }
    },
    STOCK_OWNED("stock.ownedDc", Type.INT, "units of that product available at the company's own centres") {
        @Override
        double read(OrderFacts facts, int key) {
            return facts.scarcestUnits(OrderFacts.OWNED_DC);
        }
    },
    STOCK_THIRD_PARTY("stock.thirdParty", Type.INT, "units of that product available at third parties") {
        @Override
        double read(OrderFacts facts, int key) {
            return facts.scarcestUnits(OrderFacts.THIRD_PARTY);
        }
    },
    STOCK_STORES("stock.stores", Type.INT, "units of that product available in stores") {
        @Override
        double read(OrderFacts facts, int key) {
            return facts.scarcestUnits(OrderFacts.STORE);
        }
    },
    BACKLOG_HOURS("backlogHours", Type.DOUBLE_BY_NODE, "hours of work waiting at a node: backlogHours[\"dallas\"]") {
        @Override
        double read(OrderFacts facts, int key) {
            return facts.beliefs().backlogHours(key);
        }
    },
    BACKLOG_OWNED("backlog.ownedDc", Type.DOUBLE, "least hours of work waiting at any of the company's own centres") {
        @Override
        double read(OrderFacts facts, int key) {
            return facts.leastBacklogHours(OrderFacts.OWNED_DC);
        }
    },
    BACKLOG_THIRD_PARTY("backlog.thirdParty", Type.DOUBLE, "least hours of work waiting at any third party") {
        @Override
        double read(OrderFacts facts, int key) {
            return facts.leastBacklogHours(OrderFacts.THIRD_PARTY);
        }
    },
    CARRIER_HEALTHY(
            "carrierHealthy",
            Type.BOOL_BY_CARRIER,
            "whether a carrier is in routing everywhere: carrierHealthy[\"northline\"]") {
        @Override
        double read(OrderFacts facts, int key) {
            return facts.beliefs().carrierHealthy(key) ? 1 : 0;
        }
    };

    /** What kind of value it is; the last two are looked up by a name in quotes. */
    enum Type {
        DOUBLE("number"),
        INT("whole number"),
        STRING("text"),
        BOOL("true or false"),
        DOUBLE_BY_NODE("number by node name"),
        BOOL_BY_CARRIER("true or false by carrier name");

        private final String label;

        Type(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        boolean keyed() {
            return this == DOUBLE_BY_NODE || this == BOOL_BY_CARRIER;
        }

        boolean numeric() {
            return this == DOUBLE || this == INT || this == DOUBLE_BY_NODE;
        }
    }

    private final String label;
    private final Type type;
    private final String meaning;

    Variable(String label, Type type, String meaning) {
        this.label = label;
        this.type = type;
        this.meaning = meaning;
    }

    /** Its value: the number itself, 0 or 1 for a truth value, or the position of a text in {@link #names}. */
    abstract double read(OrderFacts facts, int key);

    /** The texts it can take, in a network; empty for other types. */
    Names names(NetworkNames network) {
        return Names.NONE;
    }

    String label() {
        return label;
    }

    Type type() {
        return type;
    }

    String meaning() {
        return meaning;
    }
}
