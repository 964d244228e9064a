package io.github.schemapoet.generator.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts that try a pattern: walks through its tree, which mostly match, the same with a few changes, and nonsense. */
final class RandomTexts implements Regex.Cases<Void> {
    /** Of the letters beyond ASCII some fold into it; of the others, all have been in Unicode for long. */
    private static final int[] NASTY = {
        0, 1, 8, 9, 0xA, 0xB, 0xC, 0xD, 0x20, 0x7F, 0x85, 0xA0, 0x130, 0x131, 0x17F, 0x212A, 0x1680, 0x180E, 0x2028,
        0x2029, 0x200B, 0x200D, 0x3000, 0xFEFF, 0xFFFF, 0xE9, 0x3B1, 0x3A9, 0x416, 0x660, 0x5D0, 0x4E00, 0xD800, 0xDBFF,
        0xDC00, 0xDFFF, 0xD83D, 0xDE00, 0x1F600, 0x10000, 0x10400, 0x10428, 0x10FFFF
    };

    private static final String ASCII = "abcxyzABZ019_-.@ /\\[]{}()$^*+?|:,;#'\"k<>u&!=~`%";
    private static final int MAX_LENGTH = 60;

    private final Random random;
    private StringBuilder out = new StringBuilder();

    RandomTexts(Random random) {
        this.random = random;
    }

    List<String> of(Regex regex, int count) {
        List<String> texts = new ArrayList<>(List.of(""));
        for (int i = 1; i < count; i++) {
            out = new StringBuilder();
            switch (i % 4) {
                case 0 -> nonsense(random.nextInt(12));
                case 1 -> regex.match(this);
                default -> {
                    regex.match(this);
                    mutate();
                }
            }
            texts.add(out.toString());
        }
        return texts;
    }

    List<String> withoutSurrogates(Regex regex, int count) {
        return of(regex, count).stream()
                .map(text -> text.replaceAll("[\\x{D800}-\\x{DFFF}\\x{10000}-\\x{10FFFF}]", "~"))
                .toList();
    }

    private void nonsense(int length) {
        for (int i = 0; i < length; i++) {
            out.appendCodePoint(any());
        }
    }

    private int any() {
        return random.nextInt(3) == 0
                ? NASTY[random.nextInt(NASTY.length)]
                : ASCII.charAt(random.nextInt(ASCII.length()));
    }

    private void mutate() {
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(out.length() + 1);
            int end = Math.min(out.length(), at + random.nextInt(3));
            String cut = out.substring(at, end);
            switch (random.nextInt(4)) {
                case 0 -> out.delete(at, end);
                case 1 -> out.insert(at, Character.toString(any()));
                case 2 -> out.insert(random.nextInt(out.length() + 1), cut);
                default -> out.replace(at, end, Character.toString(any()));
            }
        }
    }

    @Override
    public Void chars(Regex.Chars node) {
        CodePointSet set = node.set();
        int nasty = NASTY[random.nextInt(NASTY.length)];
        if (set.contains(nasty) && random.nextInt(4) == 0) {
            out.appendCodePoint(nasty);
        } else if (!set.isEmpty() && out.length() < MAX_LENGTH) {
            int range = random.nextInt(Math.min(6, set.rangeCount()));
            int size = Math.min(set.last(range) - set.first(range) + 1, 200);
            out.appendCodePoint(set.first(range) + random.nextInt(size));
        }
        return null;
    }

    @Override
    public Void concat(Regex.Concat node) {
        node.parts().forEach(part -> part.match(this));
        return null;
    }

    @Override
    public Void alternation(Regex.Alternation node) {
        return node.branches().get(random.nextInt(node.branches().size())).match(this);
    }

    @Override
    public Void repeat(Regex.Repeat node) {
        int most = (int) Math.min(node.max() - (long) node.min(), random.nextInt(8) == 0 ? 30 : 3);
        int times = Math.min(node.min(), MAX_LENGTH) + random.nextInt(most + 1);
        for (int i = 0; i < times && out.length() < MAX_LENGTH; i++) {
            node.body().match(this);
        }
        return null;
    }

    @Override
    public Void group(Regex.Group node) {
        return node.body().match(this);
    }

    @Override
    public Void boundary(Regex.Boundary node) {
        return null;
    }

    /** What is looked for is written down at times: it may be what comes next. */
    @Override
    public Void look(Regex.Look node) {
        return random.nextInt(3) == 0 ? node.body().match(this) : null;
    }

    /** What a group captured is mostly short: the text so far may end with it. */
    @Override
    public Void reference(Regex.Reference node) {
        out.append(out.substring(Math.max(0, out.length() - random.nextInt(3))));
        return null;
    }
}
