package io.github.schemapoet.runtime.support.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.runtime.ReadOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Objects that a member tells apart, or not; the first that equals one before it is found among them. */
class DuplicatesTest {
    private final Random random = new Random(7);

    private String text(int of) {
        int value = random.nextInt(of);
        // The same text in two spellings.
        return random.nextInt(5) == 0 ? "\"\\u006e" + value + "\"" : "\"n" + value + "\"";
    }

    private String object(int names) {
        List<String> members = new ArrayList<>();
        members.add("\"kind\":" + text(2));
        if (random.nextInt(8) != 0) {
            members.add((random.nextInt(4) == 0 ? "\"n\\u0061me\":" : "\"name\":") + text(names));
        }
        if (random.nextInt(3) == 0) {
            members.add("\"size\":" + random.nextInt(3));
        }
        Collections.shuffle(members, random);
        return "{" + String.join(",", members) + "}";
    }

    private String element(int names) {
        return random.nextInt(12) == 0 ? "" + random.nextInt(names) : object(names);
    }

    private static int naive(Index in) {
        for (int item = in.first(0); item < in.end(0); item = in.after(item)) {
            for (int other = in.first(0); other < item; other = in.after(other)) {
                if (in.equal(other, item)) {
                    return item;
                }
            }
        }
        return -1;
    }

    @Test
    void theFirstObjectThatOccurredBeforeIsFound() {
        int found = 0;
        for (int i = 0; i < 5_000; i++) {
            List<String> elements = new ArrayList<>();
            int names = 1 + random.nextInt(400);
            for (int left = random.nextInt(40); left > 0; left--) {
                elements.add(element(names));
            }
            String json = "[" + String.join(",", elements) + "]";
            Index in = IndexBuilder.of(json.getBytes(StandardCharsets.UTF_8), ReadOptions.defaults());
            int duplicate = in.duplicate(0);
            assertThat(duplicate).as(json).isEqualTo(naive(in));
            found += duplicate < 0 ? 0 : 1;
        }
        assertThat(found).isBetween(1_500, 4_000);
    }
}
