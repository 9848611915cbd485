/** Orders against shipments, invoices, payments and refunds. */
@NullMarked
package dev.drydock.engine.reconcile;

import org.jspecify.annotations.NullMarked;
