package dev.drydock.engine.policy;

import dev.cel.common.CelIssue;
import dev.drydock.engine.policy.ConditionChecker.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts what the CEL compiler complains of into words for whoever wrote the condition. */
final class Complaints {
    private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '([^']*)'.*");
    private static final Pattern OVERLOAD =
            Pattern.compile("found no matching overload for '([^']*)' applied to '([^']*)'.*", Pattern.DOTALL);
    private static final Pattern RESULT = Pattern.compile("expected type 'bool' but found '([^']*)'");
    private static final Pattern UNEXPECTED =
            Pattern.compile("(?:mismatched|extraneous) input '(.*?)' expecting .*", Pattern.DOTALL);
    private static final Pattern NO_ALTERNATIVE =
            Pattern.compile("no viable alternative at input '(.*)'", Pattern.DOTALL);
    private static final Pattern DOTTED_NAME =
            Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(?:\\s*\\.\\s*[A-Za-z_][A-Za-z0-9_]*)*");

    private Complaints() {}

    static List<Problem> of(String source, List<CelIssue> issues) {
        String[] lines = source.split("\n", -1);
        List<Problem> problems = new ArrayList<>();
        for (CelIssue issue : issues) {
            int line = Math.max(1, issue.getSourceLocation().getLine());
            int column = Math.max(0, issue.getSourceLocation().getColumn()) + 1;
            String rest = line <= lines.length && column <= lines[line - 1].length()
                    ? lines[line - 1].substring(column - 1)
                    : "";
            problems.add(new Problem(line, column, inWords(issue.getMessage(), rest)));
        }
        return problems;
    }

    private static String inWords(String message, String rest) {
        Matcher undeclared = UNDECLARED.matcher(message);
        if (undeclared.matches()) return unknownName(undeclared.group(1), rest);
        Matcher overload = OVERLOAD.matcher(message);
        if (overload.matches()) return mismatch(overload.group(1), overload.group(2));
        Matcher result = RESULT.matcher(message);
        if (result.matches()) return "a condition is true or false, this is of type " + result.group(1);
        Matcher unexpected = UNEXPECTED.matcher(message);
        if (unexpected.matches()) return unexpected(unexpected.group(1));
        Matcher stuck = NO_ALTERNATIVE.matcher(message);
        if (stuck.matches()) return "cannot be read from here: " + stuck.group(1);
        if (message.startsWith("Expression recursion limit exceeded")) return "nested too deeply";
        if (message.startsWith("For input string")) return "this number does not fit into 64 bits";
        return message;
    }

    private static String unknownName(String name, String rest) {
        Matcher dotted = DOTTED_NAME.matcher(rest);
        String whole = dotted.lookingAt() ? dotted.group().replaceAll("\\s", "") : name;
        List<String> names =
                Arrays.stream(Variable.values()).map(Variable::label).toList();
        return "there is no " + whole + " in conditions; nearest is " + Nearest.to(whole, names);
    }

    private static String mismatch(String function, String types) {
        String message = operator(function) + " does not go with " + types.replace('\'', ' ');
        boolean mixed = types.equals("(double, int)") || types.equals("(int, double)");
        return mixed ? message + ": write a decimal as 2.0, or double(order.units)" : message;
    }

    private static String unexpected(String token) {
        return token.equals("<EOF>") ? "the condition ends too early" : "'" + token + "' was not expected here";
    }

    private static String operator(String function) {
        if (function.equals("@in")) return "'in'";
        return "'" + function.replace("_", "").toLowerCase(Locale.ROOT) + "'";
    }
}
