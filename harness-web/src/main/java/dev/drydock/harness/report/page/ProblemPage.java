package dev.drydock.harness.report.page;

/** Something that cannot be shown or done, and what may help. */
public record ProblemPage(int status, String title, String explanation) {}
