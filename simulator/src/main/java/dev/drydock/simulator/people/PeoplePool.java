package dev.drydock.simulator.people;

import java.util.Locale;
import java.util.Random;
import net.datafaker.Faker;

/**
 * Made-up people for the customers of a run. Made once, outside the simulation: orders carry a customer number, and whoever shows an order to a person looks the name up here.
 * Same seed, same people. Immutable.
 */
public final class PeoplePool {
    private final Person[] people;

    /**
     * @param size how many different people; customer numbers beyond share them
     * @param locale whose names and streets
     */
    public PeoplePool(long seed, int size, Locale locale) {
        Faker faker = new Faker(locale, new Random(seed));
        people = new Person[size];
        for (int i = 0; i < size; i++) {
            String first = faker.name().firstName();
            String last = faker.name().lastName();
            String mailbox = (first + "." + last + i).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]", "");
            people[i] = new Person(
                    first + " " + last,
                    mailbox + "@example.com",
                    faker.address().streetAddress());
        }
    }

    /** Who a customer number is. */
    public Person person(int customer) {
        return people[Math.floorMod(customer, people.length)];
    }
}
