package dev.drydock.harness.suite;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Part {@code index} of {@code count} of a suite, counted from 1: every count-th scenario. */
public record Shard(int index, int count) {
    public static final Shard WHOLE = new Shard(1, 1);
    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,3})/([1-9]\\d{0,3})");

    public Shard {
        if (index < 1 || index > count) {
            throw new IllegalArgumentException("a shard is 1/n to n/n, not %d/%d".formatted(index, count));
        }
    }

    /** Reads {@code 2/4}. */
    public static Shard parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) throw new IllegalArgumentException("a shard looks like 2/4, not '" + text + "'");
        return new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    <T> List<T> of(List<T> whole) {
        return IntStream.range(0, whole.size())
                .filter(i -> i % count == index - 1)
                .mapToObj(whole::get)
                .toList();
    }

    boolean whole() {
        return count == 1;
    }

    @Override
    public String toString() {
        return index + "/" + count;
    }
}
