package dev.drydock.simulator.world;

import dev.drydock.domain.event.CatalogueEvent.ProductChanged;
import dev.drydock.domain.event.CatalogueEvent.Sale;
import dev.drydock.domain.network.Product;
import dev.drydock.simulator.scenario.CatalogueChange;
import java.util.List;

/**
 * The goods as they truly are now: what is on sale, at what price, and what it weighs. Every change is told to the order desk; each night all products that were ever
 * changed are told once more, which heals what was lost.
 */
final class Assortment {
    private static final long DAY_MILLIS = 86_400_000L;
    private static final long BASIS_POINTS = 10_000;

    private final Surroundings here;
    private final List<CatalogueChange> changes;
    private final long startMillis;
    private final long untilMillis;
    private final Product[] products;
    private final int[] discounts;
    private final Sale[] sales;
    private final int[] versions;
    private final long[] oldPricesCents;
    private final long[] oldPriceUntilMillis;
    private final int changeHandler;
    private final int nightHandler;
    private int messages;

    /** @param untilMillis when the shop closes */
    Assortment(Surroundings here, List<CatalogueChange> changes, long startMillis, long untilMillis) {
        this.here = here;
        this.changes = changes;
        this.startMillis = startMillis;
        this.untilMillis = untilMillis;
        products = here.network().products().toArray(Product[]::new);
        discounts = new int[products.length];
        sales = new Sale[products.length];
        java.util.Arrays.fill(sales, Sale.ON_SALE);
        versions = new int[products.length];
        oldPricesCents = new long[products.length];
        oldPriceUntilMillis = new long[products.length];
        boolean[] changed = new boolean[products.length];
        for (CatalogueChange change : changes) {
            if (change.sale() == Sale.ON_SALE && !changed[change.product()]) sales[change.product()] = Sale.TO_COME;
            changed[change.product()] = true;
        }
        changeHandler = here.kernel().register(this::change);
        nightHandler = here.kernel().register(ignored -> tellAll());
    }

    void start() {
        for (int i = 0; i < changes.size(); i++)
            here.kernel()
                    .at(Math.max(here.nowMillis(), startMillis + changes.get(i).offsetMillis()), changeHandler, i);
        here.kernel().after(DAY_MILLIS, nightHandler, 0);
    }

    /** How many products can be bought now. */
    int size() {
        int size = 0;
        for (Sale sale : sales) if (sale == Sale.ON_SALE) size++;
        return size;
    }

    boolean onSale(int product) {
        return sales[product] == Sale.ON_SALE;
    }

    /** What is asked for a unit, before promotions of the shop. */
    long priceCents(int product, boolean marketplace) {
        boolean old = marketplace && here.nowMillis() < oldPriceUntilMillis[product];
        return old ? oldPricesCents[product] : askedCents(product);
    }

    int weightGrams(int product) {
        return products[product].weightGrams();
    }

    int volumeCm3(int product) {
        return products[product].volumeCm3();
    }

    private long askedCents(int product) {
        long off = products[product].priceCents() * discounts[product];
        return products[product].priceCents() - Math.round((double) off / BASIS_POINTS);
    }

    private void change(int index) {
        CatalogueChange change = changes.get(index);
        int product = change.product();
        long before = askedCents(product);
        products[product] = change.applyTo(products[product]);
        if (change.discountShare() >= 0) discounts[product] = (int) Math.round(change.discountShare() * BASIS_POINTS);
        if (change.sale() != null) sales[product] = change.sale();
        if (askedCents(product) != before) {
            oldPricesCents[product] = before;
            oldPriceUntilMillis[product] = here.nowMillis() + change.marketplaceLagMillis();
        }
        versions[product]++;
        ProductChanged event = event(product);
        here.happened(event);
        tell(event);
    }

    /** No fact: nothing happens to the goods. */
    private void tellAll() {
        for (int product = 0; product < products.length; product++) if (versions[product] > 0) tell(event(product));
        if (here.nowMillis() < untilMillis + DAY_MILLIS) here.kernel().after(DAY_MILLIS, nightHandler, 0);
    }

    private void tell(ProductChanged event) {
        here.lines().catalogue().send(event, (long) event.product() << 32 | messages++, -1);
    }

    private ProductChanged event(int product) {
        Product now = products[product];
        return new ProductChanged(
                product,
                versions[product],
                now.priceCents(),
                now.costCents(),
                discounts[product],
                now.weightGrams(),
                now.volumeCm3(),
                sales[product],
                here.nowMillis());
    }
}
