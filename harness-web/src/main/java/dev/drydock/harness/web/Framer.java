package dev.drydock.harness.web;

import dev.drydock.harness.report.Pages;
import dev.drydock.harness.report.Stylesheet;
import dev.drydock.harness.report.page.Frame;

/** Puts the site's header and footer around a page. */
final class Framer {
    private final Pages pages = new Pages();
    private final String version;

    Framer(String version) {
        this.version = version;
    }

    Pages pages() {
        return pages;
    }

    Frame frame(String title, Frame.Section section) {
        return new Frame(title, section, version, "/assets/" + Stylesheet.fileName(), "");
    }
}
