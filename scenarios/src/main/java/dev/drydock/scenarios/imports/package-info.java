/**
 * Order exports of real shops, read into a replay and a world calibrated to it. Every order of the export is accounted for: imported,
 * imported with a remark, or rejected with its line and reason.
 */
@NullMarked
package dev.drydock.scenarios.imports;

import org.jspecify.annotations.NullMarked;
