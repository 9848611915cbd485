package dev.drydock.engine.policy;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelSource;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelReference;
import dev.drydock.engine.policy.ConditionChecker.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks a checked condition and finds how it uses each variable. A number that is only ever compared with constants matters only by which side of them it
 * lies on, which is what makes outcomes worth remembering.
 */
final class UseFinder {
    private static final Set<String> COMPARISONS = Set.of("_<_", "_<=_", "_>_", "_>=_", "_==_", "_!=_");
    private static final long EXACT_IN_DOUBLE = 1L << 53;

    private final CelAbstractSyntaxTree tree;
    private final List<Problem> problems;
    private final Map<String, Found> found = new LinkedHashMap<>();

    private UseFinder(CelAbstractSyntaxTree tree, List<Problem> problems) {
        this.tree = tree;
        this.problems = problems;
    }

    /** Uses in the order in which variables first appear; adds a problem for each look-up by a name that is not in quotes. */
    static List<Use> usesIn(CelAbstractSyntaxTree tree, List<Problem> problems) {
        UseFinder finder = new UseFinder(tree, problems);
        finder.visit(tree.getExpr());
        return finder.found.values().stream().map(Found::use).toList();
    }

    private void visit(CelExpr expr) {
        Found variable = variable(expr);
        if (variable != null) {
            variable.exact = true;
            return;
        }
        switch (expr.getKind()) {
            case CALL -> visitCall(expr.call());
            case LIST -> expr.list().elements().forEach(this::visit);
            case MAP ->
                expr.map().entries().forEach(entry -> {
                    visit(entry.key());
                    visit(entry.value());
                });
            case SELECT -> visit(expr.select().operand());
            case IDENT -> complainOfUnquoted(expr);
            default -> {}
        }
    }

    private void visitCall(CelExpr.CelCall call) {
        if (call.args().size() == 2) {
            CelExpr left = call.args().get(0);
            CelExpr right = call.args().get(1);
            complainOfCohorts(call.function(), left, right);
            if (COMPARISONS.contains(call.function()) && (compared(left, right) || compared(right, left))) return;
            if (call.function().equals("@in") && comparedWithEach(left, right)) return;
        }
        call.target().ifPresent(this::visit);
        call.args().forEach(this::visit);
    }

    /** Cohorts are the same in every network, so a wrong one never matches anywhere. */
    private void complainOfCohorts(String function, CelExpr left, CelExpr right) {
        if (function.equals("@in") && right.getKind() == CelExpr.ExprKind.Kind.LIST) {
            for (CelExpr element : right.list().elements()) complainOfCohort(left, element);
        } else if (function.equals("_==_") || function.equals("_!=_")) {
            complainOfCohort(left, right);
            complainOfCohort(right, left);
        }
    }

    private void complainOfCohort(CelExpr side, CelExpr text) {
        if (referenced(side) != Variable.ORDER_COHORT || !quoted(text)) return;
        String name = text.constant().stringValue();
        if (!NetworkNames.COHORTS.has(name)) problems.add(problem(text, NetworkNames.COHORTS.missing(name)));
    }

    private boolean compared(CelExpr side, CelExpr constant) {
        Double threshold = number(constant);
        if (threshold == null) return false;
        Found variable = variable(side);
        if (variable == null) return false;
        variable.thresholds.add(threshold);
        return true;
    }

    private boolean comparedWithEach(CelExpr side, CelExpr list) {
        if (list.getKind() != CelExpr.ExprKind.Kind.LIST) return false;
        List<Double> thresholds = new ArrayList<>();
        for (CelExpr element : list.list().elements()) {
            Double threshold = number(element);
            if (threshold == null) return false;
            thresholds.add(threshold);
        }
        Found variable = variable(side);
        if (variable == null) return false;
        variable.thresholds.addAll(thresholds);
        return true;
    }

    private static @Nullable Double number(CelExpr expr) {
        if (expr.getKind() != CelExpr.ExprKind.Kind.CONSTANT) return null;
        CelConstant constant = expr.constant();
        if (constant.getKind() == CelConstant.Kind.DOUBLE_VALUE) return constant.doubleValue();
        if (constant.getKind() != CelConstant.Kind.INT64_VALUE) return null;
        long value = constant.int64Value();
        return Math.abs(value) <= EXACT_IN_DOUBLE ? (double) value : null;
    }

    /** The variable that the expression is, or null when it is something else. */
    private @Nullable Found variable(CelExpr expr) {
        Variable plain = referenced(expr);
        if (plain != null) return plain.type().keyed() ? null : found(plain, "");
        if (expr.getKind() == CelExpr.ExprKind.Kind.SELECT) {
            Variable map = referenced(expr.select().operand());
            return map == null ? null : found(map, expr.select().field());
        }
        if (expr.getKind() == CelExpr.ExprKind.Kind.CALL
                && expr.call().function().equals("_[_]")) {
            Variable map = referenced(expr.call().args().get(0));
            CelExpr key = expr.call().args().get(1);
            return map == null || !quoted(key)
                    ? null
                    : found(map, key.constant().stringValue());
        }
        return null;
    }

    private @Nullable Variable referenced(CelExpr expr) {
        CelReference reference = tree.getReferenceMap().get(expr.id());
        if (reference == null || reference.name().isEmpty()) return null;
        for (Variable variable : Variable.values()) if (variable.label().equals(reference.name())) return variable;
        return null;
    }

    private Found found(Variable variable, String key) {
        return found.computeIfAbsent(variable.label() + "\n" + key, name -> new Found(variable, key));
    }

    private static boolean quoted(CelExpr expr) {
        return expr.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                && expr.constant().getKind() == CelConstant.Kind.STRING_VALUE;
    }

    private void complainOfUnquoted(CelExpr ident) {
        String name = ident.ident().name();
        problems.add(problem(ident, name + " is looked up by a name in quotes: " + name + "[\"name\"]"));
    }

    private Problem problem(CelExpr expr, String message) {
        CelSource source = tree.getSource();
        Integer offset = source.getPositionsMap().get(expr.id());
        CelSourceLocation start = CelSourceLocation.of(1, 0);
        CelSourceLocation at =
                offset == null ? start : source.getOffsetLocation(offset).orElse(start);
        return new Problem(at.getLine(), at.getColumn() + 1, message);
    }

    private static final class Found {
        private final Variable variable;
        private final String key;
        private final List<Double> thresholds = new ArrayList<>();
        private boolean exact;

        private Found(Variable variable, String key) {
            this.variable = variable;
            this.key = key;
        }

        private Use use() {
            double[] sorted =
                    thresholds.stream().mapToDouble(Double::doubleValue).toArray();
            return new Use(variable, key, sorted, exact);
        }
    }
}
