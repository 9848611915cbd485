/** Nodes, carriers, services, zones and calendars: the places and lanes goods move through. */
@NullMarked
package dev.drydock.domain.network;

import org.jspecify.annotations.NullMarked;
