package dev.drydock.scenarios.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Several values of one shape, as a list. */
public record Listed<T>(Shape<T> item, int least, int most, boolean partly) implements Shape<List<T>> {

    public static <T> Listed<T> of(Shape<T> item) {
        return new Listed<>(item, 0, 100_000, false);
    }

    /** Where the items that can be read are of use for further checks though others cannot. */
    public static <T> Listed<T> partly(Shape<T> item, int most) {
        return new Listed<>(item, 0, most, true);
    }

    public static <T> Listed<T> atLeastOne(Shape<T> item) {
        return new Listed<>(item, 1, 100_000, false);
    }

    public static <T> Listed<T> exactly(int count, Shape<T> item) {
        return new Listed<>(item, count, count, false);
    }

    @Override
    public @Nullable List<T> read(Tree tree, Problems problems) {
        if (!(tree instanceof Tree.Listing listing)) {
            problems.add(tree.at(), Scalars.found(tree), label());
            return null;
        }
        List<Tree> items = listing.items();
        if (items.size() < least || items.size() > most) {
            problems.add(tree.at(), "a list of " + items.size(), label());
            return null;
        }
        List<T> values = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            problems.enter(Integer.toString(i));
            T value = item.read(items.get(i), problems);
            problems.leave();
            if (value != null) values.add(value);
        }
        return partly || values.size() == items.size() ? values : null;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Json.object(
                "type", "array", "items", item.schema(definitions.wholly()), "minItems", least, "maxItems", most);
    }

    @Override
    public List<Form<?>> parts() {
        return item.parts();
    }

    @Override
    public String label() {
        if (least == most) return "a list of " + least + ": " + item.label();
        return (least == 0 ? "a list: " : "a list of at least " + least + ": ") + item.label();
    }
}
