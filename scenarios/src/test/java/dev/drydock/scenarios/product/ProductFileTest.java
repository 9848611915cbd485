package dev.drydock.scenarios.product;

import static dev.drydock.testing.Seeds.forAllSeeds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.scenarios.form.Problem;
import dev.drydock.scenarios.form.Problems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProductFileTest {
    private static final List<String> NODES = List.of("reno", "store 5");

    @TempDir
    private Path folder;

    @Test
    void what_is_written_is_read_again() {
        forAllSeeds(random -> {
            List<NamedProduct> products = new ArrayList<>();
            for (int i = 0; i < 10; i++)
                products.add(new NamedProduct(
                        "sku-" + i,
                        "cat " + random.nextInt(3),
                        random.nextInt(100_000),
                        random.nextInt(100_000),
                        random.nextInt(5000),
                        random.nextInt(50_000),
                        random.nextInt(1000) / 4.0,
                        new int[] {random.nextInt(3), random.nextInt(500)}));
            Path file = folder.resolve("products.csv");

            ProductFile.write(file, NODES, products);

            Problems problems = new Problems();
            try (InputStream in = Files.newInputStream(file)) {
                assertThat(ProductFile.read(in, "products.csv", NODES, problems))
                        .usingRecursiveComparison()
                        .isEqualTo(products);
            }
            assertThat(problems.sorted()).isEmpty();
        });
    }

    @Test
    void columns_that_are_left_out_have_the_usual_values() {
        List<NamedProduct> read = read("price,sku,margin,stock store 5\n19.90,TEE,0.6,7\n", new Problems());

        assertThat(read)
                .usingRecursiveComparison()
                .isEqualTo(List.of(new NamedProduct("TEE", "general", 1990, 796, 500, 1000, 1, new int[] {0, 7})));
    }

    @Test
    void every_mistake_is_told() {
        Problems problems = new Problems();

        List<NamedProduct> read = read(
                "sku,price,cost,stock reno\nTEE,19.90,8,1\nTEE,19.90,8,1\n?,19.90,8,1\nCUP,dear,8,1\nHAT,1,,1\nBAG,1,1,many\n",
                problems);

        assertThat(read).extracting(NamedProduct::sku).containsExactly("TEE");
        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactly(
                        "p.csv:3:1: product TEE again; expected each product once",
                        "p.csv:4:1: '?' is not a name; expected letters, digits and . _ : / + -, at most 80",
                        "p.csv:5:2: 'dear' in price is not an amount; expected such as 12.50",
                        "p.csv:6:3: neither cost nor margin of HAT; expected exactly one of the two",
                        "p.csv:7:4: 'many' in stock reno is not a whole number; expected such as 12");
    }

    @Test
    void stock_at_a_node_that_is_not_there_is_an_unknown_column() {
        Problems problems = new Problems();

        read("sku,price,cost,stock rneo\nTEE,19.90,8,1\n", problems);

        assertThat(problems.sorted()).extracting(Problem::message).containsExactly("unknown column 'stock rneo'");
    }

    private static List<NamedProduct> read(String text, Problems problems) {
        try {
            return ProductFile.read(
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "p.csv", NODES, problems);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
