/** Physical truth: nodes, pickers, carriers, customers, payments and invoices. */
@NullMarked
package dev.drydock.simulator.world;

import org.jspecify.annotations.NullMarked;
