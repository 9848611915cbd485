package dev.drydock.harness.canary;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.Scheduler;

/** One firing of one canary; a firing that is recovered keeps the time it was first due at. */
@DisallowConcurrentExecution
public final class CanaryJob implements Job {
    private final Schedule.Due due;

    CanaryJob(Schedule.Due due) {
        this.due = due;
    }

    @Override
    public void execute(JobExecutionContext context) throws JobExecutionException {
        String canary = context.getJobDetail().getKey().getName();
        try {
            due.due(canary, scheduledAtMillis(context));
        } catch (RuntimeException e) {
            throw new JobExecutionException("canary " + canary + " could not be stored", e);
        }
    }

    @SuppressWarnings("JavaUtilDate") // what Quartz speaks
    private static long scheduledAtMillis(JobExecutionContext context) {
        if (!context.isRecovering()) return context.getScheduledFireTime().getTime();
        return Long.parseLong(context.getMergedJobDataMap()
                .getString(Scheduler.FAILED_JOB_ORIGINAL_TRIGGER_SCHEDULED_FIRETIME_IN_MILLISECONDS));
    }
}
