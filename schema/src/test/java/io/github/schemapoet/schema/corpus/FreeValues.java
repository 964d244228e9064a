package io.github.schemapoet.schema.corpus;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Any JSON values by chance, sometimes odd ones. */
final class FreeValues {
    private static final List<String> WORDS = List.of("job", "run", "sess", "worker", "plan", "tool", "trace");
    private static final int SHORT = 60;

    private final Random random;
    private final List<String> strings;
    private final List<String> numbers;
    private final List<String> names;

    FreeValues(Random random) {
        this.random = random;
        strings = shortOnes(Texts.STRINGS);
        numbers = shortOnes(Texts.NUMBERS);
        names = shortOnes(Texts.NAMES);
    }

    private static List<String> shortOnes(List<String> texts) {
        return texts.stream().filter(text -> text.length() < SHORT).toList();
    }

    String text() {
        return chance(25) ? one(strings) : word();
    }

    String number() {
        return switch (random.nextInt(5)) {
            case 0 -> one(numbers);
            case 1 -> random.nextInt(100) + "." + (1 + random.nextInt(9));
            case 2 -> String.valueOf(1_700_000_000_000L + random.nextInt());
            default -> String.valueOf(random.nextInt(1000));
        };
    }

    /** Up to so many different names; no two of them are the same once read. */
    Set<String> names(int most) {
        Set<String> chosen = new LinkedHashSet<>();
        int count = random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            String name = chance(25) ? one(names) : word();
            if (!name.contains("u005f")) {
                chosen.add(name);
            }
        }
        return chosen;
    }

    /** A value that nests up to so many levels. */
    String value(int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 4)) {
            case 0 -> text();
            case 1 -> number();
            case 2 -> String.valueOf(random.nextBoolean());
            case 3 -> "null";
            case 4 -> {
                List<String> items = new ArrayList<>();
                int count = random.nextInt(3);
                for (int i = 0; i < count; i++) {
                    items.add(value(depth - 1));
                }
                yield "[" + String.join(",", items) + "]";
            }
            default -> {
                List<String> members = new ArrayList<>();
                names(3).forEach(name -> members.add(name + ":" + value(depth - 1)));
                yield "{" + String.join(",", members) + "}";
            }
        };
    }

    private String word() {
        return '"' + one(WORDS) + "_" + random.nextInt(100) + '"';
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T one(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
