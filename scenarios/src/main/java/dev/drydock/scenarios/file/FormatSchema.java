package dev.drydock.scenarios.file;

import dev.drydock.scenarios.form.Definitions;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The JSON Schema (2020-12) of scenario, world, policy and workflow files, made from the declarations that the reader uses. It says what one
 * file can say about itself; references between parts are the reader's to check.
 */
public final class FormatSchema {
    private FormatSchema() {}

    /** The schema as JSON text. */
    public static String text() {
        Definitions definitions = new Definitions();
        List<Object> kinds = new ArrayList<>();
        kinds.add(whenKind("Scenario", ScenarioForm.FORM.schema(definitions)));
        kinds.add(overridable("World", WorldForm.DOCUMENT, definitions));
        kinds.add(overridable("Policy", PolicyForm.DOCUMENT, definitions));
        kinds.add(overridable("Workflow", WorkflowForm.DOCUMENT, definitions));
        Map<String, Object> schema = Json.object(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "$id",
                "https://drydock.dev/schemas/drydock-v1.schema.json",
                "title",
                "Drydock scenario, world, policy or workflow",
                "type",
                "object",
                "required",
                Json.array("apiVersion", "kind"),
                "properties",
                Json.object(
                        "apiVersion",
                        Json.object("const", Header.API_VERSION),
                        "kind",
                        Json.object("enum", Json.array("Scenario", "World", "Policy", "Workflow"))),
                "allOf",
                kinds,
                "$defs",
                definitions.all());
        return Json.text(schema);
    }

    /** A document that uses another may leave out what the other says. */
    private static Map<String, Object> overridable(String kind, Form<?> form, Definitions definitions) {
        return whenKind(
                kind,
                Json.object(
                        "if",
                        Json.object("required", Json.array("use")),
                        "then",
                        form.schema(definitions.partially()),
                        "else",
                        form.schema(definitions)));
    }

    private static Map<String, Object> whenKind(String kind, Map<String, Object> then) {
        return Json.object(
                "if",
                Json.object(
                        "properties", Json.object("kind", Json.object("const", kind)), "required", Json.array("kind")),
                "then",
                then);
    }
}
