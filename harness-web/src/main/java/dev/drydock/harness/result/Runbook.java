package dev.drydock.harness.result;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What to do about a kind of exception.
 *
 * @param name as routes name it: {@code runbooks/short-pick.md}
 * @param markdown its text
 */
public record Runbook(String name, String markdown) {
    private static final Pattern STEP = Pattern.compile("(?m)^\\s{0,3}(?:1[.)]|[-*])\\s+(.+(?:\\n\\s{2,}\\S.*)*)");
    private static final Pattern MARKS = Pattern.compile("[*_`]+");
    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");

    /** The exception's type: {@code short-pick}. */
    public String type() {
        return name.replaceFirst("^runbooks/", "").replaceFirst("\\.md$", "");
    }

    /** Its first step in plain words: what to do next. Empty when it has no steps. */
    public Optional<String> firstStep() {
        Matcher step = STEP.matcher(markdown);
        if (!step.find()) return Optional.empty();
        String plain = LINK.matcher(step.group(1)).replaceAll("$1");
        return Optional.of(
                MARKS.matcher(plain).replaceAll("").replaceAll("\\s+", " ").strip());
    }
}
