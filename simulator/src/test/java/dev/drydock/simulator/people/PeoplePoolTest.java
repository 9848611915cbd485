package dev.drydock.simulator.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeoplePoolTest {
    private static final int SIZE = 40;

    private final List<Person> people = pool(7);

    @Test
    void the_same_seed_makes_the_same_people_and_another_seed_others() {
        assertThat(pool(7)).isEqualTo(people);
        assertThat(pool(8)).isNotEqualTo(people);
    }

    @Test
    void nobody_shares_a_mailbox_and_all_mailboxes_belong_to_nobody() {
        Set<String> mailboxes = new HashSet<>();

        for (Person person : people) mailboxes.add(person.email());

        assertThat(mailboxes).hasSize(SIZE).allMatch(email -> email.matches("[a-z0-9.]+@example\\.com"));
    }

    @Test
    void customers_beyond_the_pool_share_its_people() {
        PeoplePool pool = new PeoplePool(7, SIZE, Locale.US);

        assertThat(pool.person(SIZE + 3)).isEqualTo(people.get(3));
        assertThat(pool.person(Integer.MAX_VALUE)).isIn(people);
        assertThat(pool.person(Integer.MIN_VALUE)).isIn(people);
    }

    private static List<Person> pool(long seed) {
        PeoplePool pool = new PeoplePool(seed, SIZE, Locale.US);
        return IntStream.range(0, SIZE).mapToObj(pool::person).toList();
    }
}
