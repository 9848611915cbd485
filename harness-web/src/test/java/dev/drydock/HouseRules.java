package dev.drydock;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The rules of the house, each by name: which way the arrows point, where each library lives, what replays. */
final class HouseRules {

    /** Modules from the inside out; each may use the ones before it. */
    private static final List<String> MODULES = List.of("domain", "engine", "simulator", "scenarios", "harness");

    /** Code whose every run must come out the same. */
    private static final String[] REPLAYED = {"dev.drydock.domain..", "dev.drydock.engine..", "dev.drydock.simulator.."
    };

    private static final Set<String> INEXACT = Set.of(
            "exp", "expm1", "log", "log10", "log1p", "pow", "cbrt", "hypot", "sin", "cos", "tan", "asin", "acos",
            "atan", "atan2", "sinh", "cosh", "tanh");

    private HouseRules() {}

    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.putAll(arrows());
        rules.putAll(homes());
        rules.putAll(replay());
        return rules;
    }

    /** Which way dependencies point. */
    static Map<String, ArchRule> arrows() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        for (int inner = 0; inner < MODULES.size() - 1; inner++) {
            String[] outer = MODULES.stream()
                    .skip(inner + 1L)
                    .map(module -> "dev.drydock." + module + "..")
                    .toArray(String[]::new);
            rules.put(
                    MODULES.get(inner) + " knows nothing further out",
                    noClasses()
                            .that()
                            .resideInAPackage("dev.drydock." + MODULES.get(inner) + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(outer));
        }
        rules.put(
                "domain needs the JDK alone",
                noClasses()
                        .that()
                        .resideInAPackage("dev.drydock.domain..")
                        .should()
                        .dependOnClassesThat()
                        .resideOutsideOfPackages("dev.drydock.domain..", "java..", "org.jspecify.annotations.."));
        rules.put(
                "the kernel knows nothing of commerce",
                noClasses()
                        .that()
                        .resideInAPackage("dev.drydock.simulator.kernel..")
                        .should()
                        .dependOnClassesThat(describe(
                                "belong to another part of Drydock",
                                other -> other.getPackageName().startsWith("dev.drydock.")
                                        && !other.getPackageName().startsWith("dev.drydock.simulator.kernel"))));
        rules.put(
                "the engine meets its surroundings in runtime alone",
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                "dev.drydock.engine.policy..",
                                "dev.drydock.engine.routing..",
                                "dev.drydock.engine.recovery..",
                                "dev.drydock.engine.belief..",
                                "dev.drydock.engine.reconcile..")
                        .should()
                        .dependOnClassesThat(describe(
                                "are ports or their use, but for the list that decisions are put on",
                                other -> (other.getPackageName().startsWith("dev.drydock.engine.port")
                                                || other.getPackageName().startsWith("dev.drydock.engine.runtime"))
                                        && !other.getName().equals("dev.drydock.engine.port.Decisions"))));
        rules.put(
                "the verdict uses no other part of the harness",
                noClasses()
                        .that()
                        .resideInAPackage("dev.drydock.harness.verdict..")
                        .should()
                        .dependOnClassesThat(describe(
                                "belong to another part of the harness",
                                other -> other.getPackageName().startsWith("dev.drydock.harness.")
                                        && !other.getPackageName().startsWith("dev.drydock.harness.verdict"))));
        rules.put(
                "reports need neither database nor HTTP",
                noClasses()
                        .that()
                        .resideInAPackage("dev.drydock.harness.report..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("dev.drydock.harness.store..", "dev.drydock.harness.web.."));
        rules.put(
                "web is used by app alone",
                outside("dev.drydock.harness.web..", "dev.drydock.harness.app..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("dev.drydock.harness.web.."));
        rules.put(
                "nothing imports app",
                outside("dev.drydock.harness.app..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("dev.drydock.harness.app.."));
        rules.put(
                "packages form no cycle",
                slices().matching("dev.drydock.(**)").should().beFreeOfCycles());
        return rules;
    }

    /** Each library is used in one place, so that replacing it touches one place. */
    static Map<String, ArchRule> homes() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("Quartz lives in canary", home("harness.canary", "org.quartz.."));
        rules.put(
                "the database lives in store",
                home("harness.store", "org.jdbi..", "org.flywaydb..", "org.h2..", "com.zaxxer.."));
        rules.put(
                "SQL lives in store; canary hands its data source on to Quartz",
                outside("dev.drydock.harness.store..", "dev.drydock.harness.canary..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.sql..", "javax.sql.."));
        rules.put(
                "Javalin lives in web",
                home("harness.web", "io.javalin..", "org.eclipse.jetty..", "jakarta.servlet.."));
        rules.put("picocli lives in app", home("harness.app", "picocli.."));
        rules.put("Markdown lives in report", home("harness.report", "org.commonmark.."));
        rules.put("charts live in report", home("harness.report", "org.jfree..", "org.apache.batik.."));
        rules.put("YAML lives in scenarios.form", home("scenarios.form", "org.snakeyaml..", "org.yaml.."));
        rules.put("CSV lives in scenarios.table", home("scenarios.table", "de.siegmar.fastcsv.."));
        rules.put("CEL lives in engine.policy", home("engine.policy", "dev.cel.."));
        rules.put(
                "JSON lives in engine.payload, where partners' messages are read, and in result",
                outside("dev.drydock.engine.payload..", "dev.drydock.harness.result..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("tools.jackson..", "com.networknt.."));
        rules.put("Datafaker lives in the simulator", home("simulator", "net.datafaker.."));
        return rules;
    }

    /** The same scenario, policy and seed give the same log, on any machine. */
    static Map<String, ArchRule> replay() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put(
                "replayed code reads no wall clock",
                replayedNever("read the wall clock", HouseRules::readsTheWallClock));
        rules.put("replayed code draws from seeds alone", replayedNever("draw unseeded", HouseRules::drawsUnseeded));
        rules.put(
                "replayed code leaves Math.log and its like to StrictMath",
                replayedNever(
                        "compute differently elsewhere",
                        access -> isOn(access, "java.lang.Math") && INEXACT.contains(access.getName())));
        rules.put(
                "replayed code asks nothing of identity, locale or zone of this machine",
                replayedNever("ask about this machine", HouseRules::asksAboutThisMachine));
        rules.put(
                "threads live in simulator.run",
                replayedOutsideRun()
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("java.util.concurrent..")
                                .and(describe(
                                        "are not TimeUnit",
                                        other -> !other.getSimpleName().equals("TimeUnit")))
                                .or(describe(
                                        "are threads",
                                        other -> Set.of("java.lang.Thread", "java.lang.ThreadLocal", "java.util.Timer")
                                                .contains(other.getName())))));
        rules.put(
                "parallel streams live in simulator.run",
                replayedOutsideRun()
                        .should()
                        .accessTargetWhere(describe(
                                "goes parallel",
                                access -> Set.of(
                                                        "parallel",
                                                        "parallelStream",
                                                        "parallelSort",
                                                        "parallelPrefix",
                                                        "parallelSetAll")
                                                .contains(access.getTarget().getName())
                                        && access.getTargetOwner()
                                                .getPackageName()
                                                .startsWith("java.util"))));
        return rules;
    }

    private static GivenClassesConjunction outside(String... packages) {
        return noClasses().that().resideOutsideOfPackages(packages);
    }

    private static ArchRule home(String home, String... libraryPackages) {
        return outside("dev.drydock." + home + "..", "gg.jte.generated..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraryPackages);
    }

    private static GivenClassesConjunction replayedOutsideRun() {
        return noClasses()
                .that()
                .resideInAnyPackage(REPLAYED)
                .and()
                .resideOutsideOfPackage("dev.drydock.simulator.run..");
    }

    private static ArchRule replayedNever(String what, Predicate<AccessTarget> access) {
        return noClasses()
                .that()
                .resideInAnyPackage(REPLAYED)
                .should()
                .accessTargetWhere(describe(what, (JavaAccess<?> made) -> access.test(made.getTarget())));
    }

    private static boolean readsTheWallClock(AccessTarget access) {
        String method = access.getName();
        return (isOn(access, "java.lang.System")
                        && Set.of("currentTimeMillis", "nanoTime").contains(method))
                || (access.getOwner().getPackageName().equals("java.time") && method.equals("now"))
                || (isOn(access, "java.time.Clock") && (method.startsWith("system") || method.startsWith("tick")))
                || (isOn(access, "java.time.InstantSource") && method.equals("system"))
                || (isOn(access, "java.util.Date") && takes(access))
                || isOn(access, "java.util.Calendar", "java.util.GregorianCalendar");
    }

    private static boolean drawsUnseeded(AccessTarget access) {
        String method = access.getName();
        return (isOn(access, "java.lang.Math", "java.lang.StrictMath") && method.equals("random"))
                || (isOn(access, "java.util.Random", "java.util.SplittableRandom") && takes(access))
                || isOn(access, "java.util.concurrent.ThreadLocalRandom", "java.security.SecureRandom")
                || (access.getOwner().getPackageName().equals("java.util.random")
                        && Set.of("getDefault", "of").contains(method))
                || (isOn(access, "java.util.UUID") && method.equals("randomUUID"))
                || (isOn(access, "java.util.Collections")
                        && method.equals("shuffle")
                        && takes(access, "java.util.List"))
                || (isOn(access, "net.datafaker.Faker") && (takes(access) || takes(access, "java.util.Locale")));
    }

    private static boolean asksAboutThisMachine(AccessTarget access) {
        String method = access.getName();
        return (isOn(access, "java.lang.System")
                        && Set.of("identityHashCode", "getenv", "getProperty").contains(method))
                || (isOn(access, "java.util.Locale", "java.util.TimeZone") && method.equals("getDefault"))
                || (isOn(access, "java.time.ZoneId") && method.equals("systemDefault"))
                || (isOn(access, "java.nio.charset.Charset") && method.equals("defaultCharset"));
    }

    private static boolean isOn(AccessTarget access, String... owners) {
        return Arrays.asList(owners).contains(access.getOwner().getName());
    }

    /** Whether the access calls a constructor, or a method, with exactly these parameter types. */
    private static boolean takes(AccessTarget access, String... parameterTypes) {
        return access instanceof AccessTarget.CodeUnitAccessTarget call
                && (call.getName().equals("<init>") || parameterTypes.length > 0)
                && call.getRawParameterTypes().stream()
                        .map(type -> type.getName())
                        .toList()
                        .equals(List.of(parameterTypes));
    }
}
