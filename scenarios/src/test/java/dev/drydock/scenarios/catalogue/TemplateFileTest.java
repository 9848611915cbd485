package dev.drydock.scenarios.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.handoff.StreamNames;
import dev.drydock.domain.view.MessageTemplate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TemplateFileTest {

    @Test
    void a_template_has_headers_an_empty_line_and_its_text() {
        MessageTemplate read = TemplateFile.read(
                "late",
                "subject: Order {order}\nexception: late-in-transit\nfor: customer.notified, order.cancelled no-stock\n\nBy {eta}.\n\nBye\n");

        assertThat(read.exception()).isEqualTo(ExceptionType.LATE_IN_TRANSIT);
        assertThat(read.occasions())
                .containsExactly(
                        new MessageTemplate.Occasion("customer.notified", ""),
                        new MessageTemplate.Occasion("order.cancelled", "no-stock"));
        assertThat(read.text()).isEqualTo("By {eta}.\n\nBye");
    }

    @Test
    void what_is_wrong_is_said_with_the_name_of_the_file() {
        refused("for: order.cancelled\n\ntext", "no subject");
        refused("subject: x\nfor: order.cancelled", "empty line");
        refused("subject: x\n\ntext", "for: TYPE");
        refused("subject: x\nfor: a\nexception: late\n\ntext", "no exception 'late'");
        refused("subject: x\nfore: a\n\ntext", "fore");
        refused("subject: {who}\nfor: a\n\ntext", "{who}");
    }

    @Test
    void every_shipped_template_reads_and_is_sent_for_entries_that_there_are() {
        assertThat(Catalogue.open().templates().all())
                .hasSizeGreaterThan(5)
                .allSatisfy(template -> assertThat(template.occasions())
                        .allSatisfy(occasion -> assertThat(StreamNames.all()).contains(occasion.type())));
    }

    @Test
    void the_exceptions_that_customers_feel_each_have_a_template() {
        assertThat(Catalogue.open().templates().all())
                .extracting(MessageTemplate::exception)
                .filteredOn(Objects::nonNull)
                .contains(
                        ExceptionType.LATE_IN_TRANSIT,
                        ExceptionType.NO_STOCK,
                        ExceptionType.OVERSOLD,
                        ExceptionType.PAYMENT_DECLINED,
                        ExceptionType.RETURN_REVIEW,
                        ExceptionType.REFUND_REVIEW);
    }

    private static void refused(String text, String because) {
        assertThatThrownBy(() -> TemplateFile.read("letter", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("letter")
                .hasMessageContaining(because);
    }
}
