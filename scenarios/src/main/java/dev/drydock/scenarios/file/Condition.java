package dev.drydock.scenarios.file;

import dev.drydock.scenarios.form.Position;

/** A CEL condition that has been checked, and where it stands. */
record Condition(String source, Position at) {}
