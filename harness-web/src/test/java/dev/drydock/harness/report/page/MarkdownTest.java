package dev.drydock.harness.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void headings_and_steps_become_html() {
        assertThat(Markdown.html("# Do\n\n1. This\n2. That\n"))
                .contains("<h1>Do</h1>")
                .contains("<ol>")
                .contains("<li>This</li>");
    }

    @Test
    void raw_html_is_shown_and_not_obeyed() {
        assertThat(Markdown.html("<script>alert(1)</script> and <b onclick=x>bold</b>"))
                .doesNotContain("<script>")
                .doesNotContain("<b ")
                .contains("&lt;script&gt;");
    }

    @Test
    void a_link_that_runs_code_leads_nowhere() {
        assertThat(Markdown.html("[x](javascript:alert(1))")).doesNotContain("javascript:");
    }
}
