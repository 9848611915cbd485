package dev.drydock.simulator.people;

/** A made-up customer. */
public record Person(String name, String email, String street) {}
