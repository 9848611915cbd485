/** SQL, migrations and the database; the only home of all three. */
@NullMarked
package dev.drydock.harness.store;

import org.jspecify.annotations.NullMarked;
