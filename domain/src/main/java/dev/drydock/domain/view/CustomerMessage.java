package dev.drydock.domain.view;

/**
 * A message to a customer, filled in. Empty throughout when there is none.
 *
 * @param template its name
 * @param atMillis when it was decided to send it, epoch milliseconds
 */
public record CustomerMessage(String template, long atMillis, String subject, String text) {
    public static final CustomerMessage NONE = new CustomerMessage("", 0, "", "");

    public boolean present() {
        return !template.isEmpty();
    }
}
