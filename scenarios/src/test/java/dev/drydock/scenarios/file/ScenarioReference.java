package dev.drydock.scenarios.file;

import dev.drydock.domain.kpi.Kpi;
import dev.drydock.engine.policy.Vocabulary;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Form;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Writes {@code docs/scenario-reference.md}: an introduction by hand, then a section for each form, made from its declarations. */
final class ScenarioReference {
    private final StringBuilder page = new StringBuilder();
    private final Map<String, Form<?>> sections = new LinkedHashMap<>();

    private ScenarioReference() {}

    static String page() throws IOException {
        ScenarioReference reference = new ScenarioReference();
        try (InputStream introduction = ScenarioReference.class.getResourceAsStream("reference-introduction.md")) {
            reference.page.append(
                    new String(Objects.requireNonNull(introduction).readAllBytes(), StandardCharsets.UTF_8));
        }
        reference.write();
        return reference.page.toString();
    }

    /** Every form by name, in the order in which fields mention them. */
    static List<Form<?>> forms() {
        ScenarioReference reference = new ScenarioReference();
        for (Form<?> form : List.of(ScenarioForm.FORM, WorldForm.DOCUMENT, PolicyForm.DOCUMENT, WorkflowForm.DOCUMENT))
            reference.collect(form);
        return List.copyOf(reference.sections.values());
    }

    private void write() {
        heading("Scenario files");
        for (Form<?> form : reach(ScenarioForm.FORM, WorldForm.PART, PolicyForm.INLINE, WorkflowForm.PART))
            section(form);
        heading("World files and the `world` of a scenario");
        page.append("A world file also has `apiVersion`, `kind`, `name`, `title`, `story` and `use`, as above.\n");
        for (Form<?> form : reach(WorldForm.PART, WorkflowForm.PART)) section(form);
        heading("Policy files and policies written out");
        page.append("A policy file also has `apiVersion`, `kind`, `title` and `story`.\n");
        for (Form<?> form : reach(PolicyForm.INLINE)) section(form);
        heading("Workflow files and the `workflow` of a world or scenario");
        page.append("A workflow file also has `apiVersion`, `kind`, `title` and `story`.\n");
        for (Form<?> form : reach(WorkflowForm.PART)) section(form);
        words();
        kpis();
        replay();
    }

    /** The form and all that stand inside it and have not been written yet, without those others begin. */
    private List<Form<?>> reach(Form<?> first, Form<?>... others) {
        Map<String, Form<?>> before = new LinkedHashMap<>(sections);
        for (Form<?> other : others) sections.put(other.name(), other);
        collect(first);
        List<Form<?>> reached = sections.values().stream()
                .filter(form -> !before.containsKey(form.name()))
                .filter(form -> List.of(others).stream().noneMatch(other -> other == form))
                .toList();
        for (Form<?> other : others) sections.remove(other.name());
        return reached;
    }

    private void collect(Form<?> form) {
        if (sections.putIfAbsent(form.name(), form) != null) return;
        for (Field<?> field : form.fields()) for (Form<?> part : field.shape().parts()) collect(part);
    }

    private void heading(String text) {
        page.append("\n## ").append(text).append('\n');
    }

    private void section(Form<?> form) {
        page.append("\n### ")
                .append(form.name())
                .append("\n\n")
                .append(form.doc())
                .append("\n");
        for (List<Field<?>> choice : form.choices())
            page.append("\nExactly one of ")
                    .append(String.join(
                            ", ",
                            choice.stream()
                                    .map(field -> "`" + field.name() + "`")
                                    .toList()))
                    .append(".\n");
        page.append("\n| field | value | when left out | meaning | example |\n|---|---|---|---|---|\n");
        for (Field<?> field : form.fields()) row(field);
    }

    private void row(Field<?> field) {
        String value = cell(field.shape().label());
        for (Form<?> part : field.shape().parts()) value = linked(value, part.name());
        String absent =
                field.required() ? "**required**" : field.defaultText() == null ? "nothing" : code(field.defaultText());
        page.append("| `")
                .append(field.name())
                .append("` | ")
                .append(value)
                .append(" | ")
                .append(absent);
        page.append(" | ").append(cell(field.doc())).append(" | ");
        page.append(code(field.name() + ": " + field.example())).append(" |\n");
    }

    /** The last mention of a form, as a link to its section. */
    private static String linked(String value, String form) {
        int at = value.lastIndexOf(form);
        if (at < 0) return value + ", see [" + form + "](#" + anchor(form) + ")";
        return value.substring(0, at) + "[" + form + "](#" + anchor(form) + ")" + value.substring(at + form.length());
    }

    private void words() {
        heading("Words in conditions");
        page.append("\n| word | type | meaning |\n|---|---|---|\n");
        for (Vocabulary.Entry entry : Vocabulary.entries())
            page.append("| `")
                    .append(entry.name())
                    .append("` | ")
                    .append(entry.type())
                    .append(" | ")
                    .append(cell(entry.meaning()))
                    .append(" |\n");
    }

    private void kpis() {
        heading("KPIs");
        page.append("\n| key | unit | better when | definition |\n|---|---|---|---|\n");
        for (Kpi kpi : Kpi.values())
            page.append("| `")
                    .append(kpi.key())
                    .append("` | ")
                    .append(kpi.unit().label())
                    .append(" | ")
                    .append(kpi.moreIsBetter() ? "more" : "less")
                    .append(" | ")
                    .append(cell(kpi.definition()))
                    .append(" |\n");
    }

    private void replay() {
        heading("Replay files");
        page.append("\nA CSV file in UTF-8 beside the scenario: a header row, then a row for each line of an order.\n");
        page.append(
                "Rows of one order have the same reference; what belongs to the order is taken from its first row.\n");
        page.append("\n| column | needed | meaning |\n|---|---|---|\n");
        ReplayColumns.meanings()
                .forEach((column, meaning) -> page.append("| `")
                        .append(column.name())
                        .append("` | ")
                        .append(column.needed() ? "yes" : "")
                        .append(" | ")
                        .append(cell(meaning))
                        .append(" |\n"));
        page.append("\n```csv\nreference,placedAt,channel,place,customer,payment,product,units,price,fee\n")
                .append("A-1,2026-03-02T09:00:00-05:00,web,boston,c-17,card,TEE-RED-M,2,19.90,5.99\n")
                .append("A-1,2026-03-02T09:00:00-05:00,web,boston,c-17,card,MUG-BLUE,1,12.00,5.99\n```\n");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }

    private static String code(String text) {
        return "`" + text.replace("|", "\\|") + "`";
    }

    private static String anchor(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
