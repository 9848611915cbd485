package dev.drydock.scenarios.planted;

import de.siegmar.fastcsv.reader.CsvRecord;

/** Reads CSV on its own account. Never runs: it is here to be found. */
public final class HandMadeTable {
    CsvRecord row;
}
