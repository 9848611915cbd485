package dev.drydock.harness.canary;

import dev.drydock.harness.store.Canaries;
import java.sql.Connection;
import java.sql.SQLException;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.quartz.CronExpression;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.utils.ConnectionProvider;
import org.quartz.utils.DBConnectionManager;

/** The cron schedule of the canaries, kept by Quartz in the harness database. */
final class Schedule implements AutoCloseable {
    private static final String GROUP = "canary";
    private static final AtomicInteger OPENED = new AtomicInteger();

    private final Scheduler scheduler;

    /** Told that a canary is due; the time is the one it was due at, also when it is recovered. */
    @FunctionalInterface
    interface Due {
        void due(String canary, long scheduledAtMillis);
    }

    Schedule(DataSource dataSource, Due due) {
        String connections = "harness-" + OPENED.incrementAndGet();
        DBConnectionManager.getInstance().addConnectionProvider(connections, new Connections(dataSource));
        try {
            scheduler = new StdSchedulerFactory(properties(connections)).getScheduler();
            scheduler.setJobFactory((bundle, of) -> new CanaryJob(due));
        } catch (SchedulerException e) {
            throw new IllegalStateException("cannot open the schedule: " + e.getMessage(), e);
        }
    }

    private static Properties properties(String connections) {
        Properties p = new Properties();
        p.setProperty("org.quartz.scheduler.instanceName", "canaries"); // the key of the schedule in its tables
        p.setProperty("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
        p.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
        p.setProperty("org.quartz.threadPool.threadCount", "2");
        p.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
        p.setProperty("org.quartz.jobStore.class", "org.quartz.impl.jdbcjobstore.JobStoreTX");
        p.setProperty("org.quartz.jobStore.driverDelegateClass", "org.quartz.impl.jdbcjobstore.StdJDBCDelegate");
        p.setProperty("org.quartz.jobStore.dataSource", connections);
        p.setProperty("org.quartz.jobStore.tablePrefix", "QRTZ_");
        p.setProperty("org.quartz.jobStore.useProperties", "true");
        p.setProperty("org.quartz.jobStore.misfireThreshold", "5000");
        return p;
    }

    static void validate(Canaries.Row canary) {
        MisfireRule.ofWord(canary.misfire());
        try {
            ZoneId.of(canary.zone());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("time zone '" + canary.zone() + "' is unknown", e);
        }
        try {
            CronExpression.validateExpression(canary.cron());
        } catch (ParseException e) {
            throw new IllegalArgumentException(
                    "cron expression '%s' is not valid: %s; it has six fields: second minute hour day-of-month month day-of-week"
                            .formatted(canary.cron(), e.getMessage()),
                    e);
        }
    }

    void start() {
        command(scheduler::start);
    }

    boolean has(String canary) {
        return ask(() -> scheduler.checkExists(trigger(canary)));
    }

    void put(Canaries.Row canary) {
        JobDetail job = JobBuilder.newJob(CanaryJob.class)
                .withIdentity(job(canary.name()))
                .storeDurably()
                .requestRecovery()
                .build();
        CronScheduleBuilder cron = CronScheduleBuilder.cronSchedule(canary.cron())
                .inTimeZone(TimeZone.getTimeZone(ZoneId.of(canary.zone())));
        Trigger trigger = TriggerBuilder.newTrigger()
                .withIdentity(trigger(canary.name()))
                .forJob(job)
                .withSchedule(MisfireRule.ofWord(canary.misfire()).applyTo(cron))
                .build();
        command(() -> scheduler.scheduleJob(job, Set.of(trigger), true));
    }

    void pause(String canary, boolean paused) {
        command(() -> {
            if (paused) scheduler.pauseTrigger(trigger(canary));
            else scheduler.resumeTrigger(trigger(canary));
        });
    }

    @SuppressWarnings("JavaUtilDate") // what Quartz speaks
    Optional<Long> next(String canary) {
        return ask(() -> Optional.ofNullable(scheduler.getTrigger(trigger(canary)))
                .map(Trigger::getNextFireTime)
                .map(Date::getTime));
    }

    @Override
    public void close() {
        command(() -> scheduler.shutdown(true));
    }

    private static JobKey job(String canary) {
        return JobKey.jobKey(canary, GROUP);
    }

    private static TriggerKey trigger(String canary) {
        return TriggerKey.triggerKey(canary, GROUP);
    }

    @FunctionalInterface
    private interface Order {
        void carryOut() throws SchedulerException;
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask() throws SchedulerException;
    }

    private static void command(Order order) {
        ask(() -> {
            order.carryOut();
            return true;
        });
    }

    private static <T> T ask(Question<T> question) {
        try {
            return question.ask();
        } catch (SchedulerException e) {
            throw new IllegalStateException("the schedule failed: " + e.getMessage(), e);
        }
    }

    /** Lends Quartz connections of the harness' own pool, which outlives it. */
    private record Connections(DataSource dataSource) implements ConnectionProvider {
        @Override
        public Connection getConnection() throws SQLException {
            return dataSource.getConnection();
        }

        @Override
        public void shutdown() {}

        @Override
        public void initialize() {}
    }
}
