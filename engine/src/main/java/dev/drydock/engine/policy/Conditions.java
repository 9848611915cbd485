package dev.drydock.engine.policy;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.drydock.engine.policy.ConditionChecker.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The language of conditions: CEL without macros, so that nothing loops, and without functions that search text by patterns or convert it. What a condition
 * costs is bounded by its length, its length by {@value #LONGEST}. Loading CEL is slow, so nothing here is touched before the first condition.
 *
 * <p>Thread-safe. A text is compiled once per process, as long as not more than {@value #REMEMBERED} are in use.
 */
final class Conditions {
    static final int LONGEST = 2000;
    private static final int DEEPEST = 32;
    private static final int MOST_ERRORS = 10;
    private static final int REMEMBERED = 1024;

    private static final CelOptions OPTIONS = CelOptions.current()
            .maxExpressionCodePointSize(LONGEST)
            .maxParseRecursionDepth(DEEPEST)
            .maxParseErrorRecoveryLimit(MOST_ERRORS)
            .enableHeterogeneousNumericComparisons(true)
            .enableComprehension(false)
            .comprehensionMaxIterations(0)
            .build();
    private static final CelCompiler COMPILER = compiler();
    private static final Map<String, Condition> COMPILED = new HashMap<>(); // guarded by itself

    private Conditions() {}

    static List<Problem> check(String source) {
        if (remembered(source) != null) return List.of();
        List<Problem> problems = new ArrayList<>();
        read(source, problems);
        return List.copyOf(problems);
    }

    /** @throws IllegalArgumentException when it does not check */
    static Condition compile(String source) {
        Condition known = remembered(source);
        if (known != null) return known;
        List<Problem> problems = new ArrayList<>();
        Reading reading = read(source, problems);
        if (reading == null || !problems.isEmpty()) {
            Problem first = problems.get(0);
            throw new IllegalArgumentException(
                    "condition, line " + first.line() + ", column " + first.column() + ": " + first.message());
        }
        try {
            Condition condition = new Condition(Evaluation.RUNTIME.createProgram(reading.tree()), reading.uses());
            synchronized (COMPILED) {
                if (COMPILED.size() >= REMEMBERED) COMPILED.clear();
                COMPILED.put(source, condition);
            }
            return condition;
        } catch (CelEvaluationException e) {
            throw new IllegalArgumentException("condition: " + e.getMessage(), e);
        }
    }

    private static @Nullable Condition remembered(String source) {
        synchronized (COMPILED) {
            return COMPILED.get(source);
        }
    }

    private static @Nullable Reading read(String source, List<Problem> problems) {
        if (source.isBlank()) {
            problems.add(new Problem(1, 1, "a condition is expected here: write true for a rule that always holds"));
            return null;
        }
        if (source.length() > LONGEST) {
            problems.add(new Problem(
                    1, 1, "a condition may have " + LONGEST + " characters at most, this has " + source.length()));
            return null;
        }
        CelValidationResult result = COMPILER.compile(source);
        if (result.hasError()) {
            problems.addAll(Complaints.of(source, result.getErrors()));
            return null;
        }
        try {
            CelAbstractSyntaxTree tree = result.getAst();
            return new Reading(tree, UseFinder.usesIn(tree, problems));
        } catch (CelValidationException e) {
            throw new IllegalStateException("a result without errors has a tree", e);
        }
    }

    /** Apart, because checking alone does without it. */
    private static final class Evaluation {
        private static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder()
                .setOptions(OPTIONS)
                .build();
    }

    private record Reading(CelAbstractSyntaxTree tree, List<Use> uses) {}

    private static CelCompiler compiler() {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros()
                .setStandardEnvironmentEnabled(false)
                .setStandardDeclarations(CelStandardDeclarations.newBuilder()
                        .includeFunctions(
                                StandardFunction.LOGICAL_NOT,
                                StandardFunction.LOGICAL_AND,
                                StandardFunction.LOGICAL_OR,
                                StandardFunction.CONDITIONAL,
                                StandardFunction.EQUALS,
                                StandardFunction.NOT_EQUALS,
                                StandardFunction.LESS,
                                StandardFunction.LESS_EQUALS,
                                StandardFunction.GREATER,
                                StandardFunction.GREATER_EQUALS,
                                StandardFunction.IN,
                                StandardFunction.INDEX,
                                StandardFunction.ADD,
                                StandardFunction.SUBTRACT,
                                StandardFunction.MULTIPLY,
                                StandardFunction.DIVIDE,
                                StandardFunction.MODULO,
                                StandardFunction.NEGATE,
                                StandardFunction.INT,
                                StandardFunction.DOUBLE,
                                StandardFunction.STARTS_WITH,
                                StandardFunction.ENDS_WITH,
                                StandardFunction.CONTAINS)
                        .build())
                .setResultType(SimpleType.BOOL);
        for (Variable variable : Variable.values()) builder.addVar(variable.label(), celType(variable.type()));
        return builder.build();
    }

    private static CelType celType(Variable.Type type) {
        if (type == Variable.Type.DOUBLE) return SimpleType.DOUBLE;
        if (type == Variable.Type.INT) return SimpleType.INT;
        if (type == Variable.Type.STRING) return SimpleType.STRING;
        if (type == Variable.Type.BOOL) return SimpleType.BOOL;
        CelType value = type == Variable.Type.DOUBLE_BY_NODE ? SimpleType.DOUBLE : SimpleType.BOOL;
        return MapType.create(SimpleType.STRING, value);
    }
}
