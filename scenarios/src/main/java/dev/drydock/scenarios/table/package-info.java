/** CSV files as rows of named columns, every mistake with its file, line and field. The home of the CSV library. */
@NullMarked
package dev.drydock.scenarios.table;

import org.jspecify.annotations.NullMarked;
