/** What everyone knows of the network: nodes, carriers, services, channels, places, products. */
@NullMarked
package dev.drydock.domain.network;

import org.jspecify.annotations.NullMarked;
