package dev.drydock.engine.reconcile;

import dev.drydock.domain.money.Mismatch;
import dev.drydock.domain.order.Order;
import org.jspecify.annotations.Nullable;

/** What is wrong with one line of a bill. @param overCents that should not be charged */
record Verdict(Mismatch mismatch, @Nullable Order order, long overCents) {}
