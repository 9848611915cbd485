package dev.drydock.scenarios.form;

import org.jspecify.annotations.Nullable;

/**
 * One field of a form, declared once: its reader, its schema and its page in the reference follow from here.
 *
 * @param index position in its form
 * @param defaultText YAML for what is taken when it is left out; null: there is no default
 * @param doc a sentence on what it means
 * @param example YAML for a value
 */
public record Field<T>(
        int index,
        String name,
        Shape<T> shape,
        boolean required,
        @Nullable String defaultText,
        String doc,
        String example) {}
