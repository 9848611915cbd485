package dev.drydock.scenarios.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.handoff.ExceptionType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunbooksTest {
    private static final List<String> SECTIONS = List.of(
            "## What it means",
            "## What the customer sees",
            "## First check",
            "## Steps",
            "## When to escalate",
            "## Message to the customer",
            "## How to know it is over");

    @ParameterizedTest
    @EnumSource(ExceptionType.class)
    void every_type_of_exception_has_a_runbook_with_all_that_a_person_needs(ExceptionType type) {
        String runbook = Catalogue.open()
                .runbook("runbooks/" + type.label() + ".md")
                .orElseThrow(() -> new AssertionError("write scenarios/catalogue/runbooks/" + type.label() + ".md"));

        assertThat(runbook).startsWith("# ");
        assertThat(runbook.lines().filter(line -> line.startsWith("## "))).containsExactlyElementsOf(SECTIONS);
        assertThat(runbook.lines().filter(line -> line.matches("[0-9]+\\. .*"))).hasSizeGreaterThanOrEqualTo(2);
        for (String section : runbook.split("(?m)^## .*$")) assertThat(section).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(ExceptionType.class)
    void runbooks_come_with_the_program(ExceptionType type) {
        Catalogue packaged = Catalogue.at(new Folder.Packaged("catalogue/"));

        assertThat(packaged.runbook("runbooks/" + type.label() + ".md"))
                .isEqualTo(Catalogue.open().runbook("runbooks/" + type.label() + ".md"));
    }

    @Test
    void there_is_no_runbook_for_something_that_cannot_happen() throws IOException {
        List<String> expected = Stream.of(ExceptionType.values())
                .map(type -> type.label() + ".md")
                .sorted()
                .toList();

        try (Stream<Path> files = Files.list(Path.of("catalogue", "runbooks"))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void a_runbook_is_not_read_from_elsewhere() {
        Catalogue catalogue = Catalogue.open();

        assertThat(catalogue.runbook("../catalogue/index.txt")).isEmpty();
        assertThat(catalogue.runbook("runbooks/../index.txt")).isEmpty();
        assertThat(catalogue.runbook("worlds/us-network.yaml")).isEmpty();
    }
}
