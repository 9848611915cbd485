package dev.drydock.scenarios.file;

import dev.drydock.scenarios.form.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** A file has problems. */
public final class ProblemsFound extends Exception {
    private static final long serialVersionUID = 1;
    private final transient List<Problem> problems;

    public ProblemsFound(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** At least one, in reading order. */
    public List<Problem> problems() {
        return problems;
    }
}
