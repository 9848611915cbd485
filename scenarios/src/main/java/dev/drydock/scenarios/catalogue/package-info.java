/** Finds the shipped scenarios, worlds, policies and approved baselines. */
@NullMarked
package dev.drydock.scenarios.catalogue;

import org.jspecify.annotations.NullMarked;
