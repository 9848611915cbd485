package dev.drydock.harness.report.page;

import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of a page: on the site a header with its sections, in a file that is passed on only a name.
 *
 * @param section of the site that the page belongs to, for the mark in the header
 * @param stylesheet address of the style sheet; null when {@code styles} holds it
 * @param styles a whole style element with the policy that allows it; empty when there is a {@code stylesheet}
 */
public record Frame(
        String title,
        Section section,
        String version,
        @Nullable String stylesheet,
        String styles) {

    /** Where a page belongs. */
    public enum Section {
        OVERVIEW,
        RUNS,
        CANARIES,
        WORKFLOW,
        NONE
    }

    /** Whether links lead anywhere. */
    public boolean onSite() {
        return stylesheet != null;
    }
}
