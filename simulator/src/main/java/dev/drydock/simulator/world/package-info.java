/** Physical truth: nodes, carriers, customers, payments, people. */
@NullMarked
package dev.drydock.simulator.world;

import org.jspecify.annotations.NullMarked;
