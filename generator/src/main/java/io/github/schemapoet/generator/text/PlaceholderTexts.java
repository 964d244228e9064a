package io.github.schemapoet.generator.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts a placeholder in the place of every text of the schema, and the texts in the places of the placeholders. Equal texts
 * have the same placeholder, others another: emitters leave out what is the same code as before.
 *
 * <p>A placeholder is a number between two characters that sources have nowhere else: no identifier of Java has them, no
 * emitter writes them of its own accord, and the sinks escape them. Texts are given out by one thread; any may put them in.
 */
public final class PlaceholderTexts implements Texts {
    private static final char BEGIN = '\u00AB';
    private static final int MOST_DIGITS = 9;
    private static final char END = '\u00BB';

    private record Asked(Sink sink, String text) {}

    /** The contexts. */
    private enum Sink {
        LITERAL,
        JAVADOC,
        SENTENCE,
        CODE,
        COMMENT;

        String written(String text) {
            return switch (this) {
                case LITERAL -> JavaLiteral.content(text);
                case JAVADOC -> JavadocText.block(text);
                case SENTENCE -> JavadocText.sentence(text);
                case CODE -> JavadocText.code(text);
                case COMMENT -> JavadocText.inline(text);
            };
        }
    }

    private final Map<Asked, String> placeholders = new HashMap<>();
    private final Map<Integer, Asked> asked = new ConcurrentHashMap<>();

    PlaceholderTexts() {}

    private String placeholder(Sink sink, String text) {
        return placeholders.computeIfAbsent(new Asked(sink, text), added -> {
            int number = asked.size();
            asked.put(number, added);
            return BEGIN + Integer.toString(number) + END;
        });
    }

    @Override
    public String literal(String text) {
        return JavaLiteral.of(text, part -> '"' + placeholder(Sink.LITERAL, part) + '"');
    }

    @Override
    public String javadoc(String text) {
        return placeholder(Sink.JAVADOC, text);
    }

    @Override
    public String javadocSentence(String text) {
        return placeholder(Sink.SENTENCE, text);
    }

    @Override
    public String javadocCode(String text) {
        return "<code>" + placeholder(Sink.CODE, text) + "</code>";
    }

    @Override
    public String comment(String text) {
        return placeholder(Sink.COMMENT, text);
    }

    /** The text that a string literal with this content stands for, if it is one placeholder and no more. */
    public Optional<String> literalText(String content) {
        int last = content.length() - 1;
        if (last < 2 || content.charAt(0) != BEGIN || content.indexOf(END) != last) {
            return Optional.empty();
        }
        Asked found = asked(content, 1, last);
        return found == null || found.sink != Sink.LITERAL ? Optional.empty() : Optional.of(found.text);
    }

    /**
     * A source with the texts in the places of the placeholders. Lines of a text within a comment begin as that in which the
     * placeholder is.
     */
    public String fill(String source) {
        StringBuilder out = new StringBuilder(source.length() * 5 / 4);
        int from = 0;
        for (int begin = source.indexOf(BEGIN); begin >= 0; begin = source.indexOf(BEGIN, from)) {
            int end = source.indexOf(END, begin);
            Asked found = end < 0 ? null : asked(source, begin + 1, end);
            if (found == null) {
                throw new IllegalStateException("No placeholder at " + begin + " of " + source);
            }
            out.append(source, from, begin);
            from = end + 1;
            append(out, found.sink.written(found.text), source, begin, from);
        }
        return out.append(source, from, source.length()).toString();
    }

    private static void append(StringBuilder out, String text, String source, int begin, int end) {
        if (text.isEmpty() && source.startsWith("\n", end) && source.startsWith(" ", begin - 1)) {
            // An empty line has no blank at its end.
            out.setLength(out.length() - 1);
        } else if (text.indexOf('\n') < 0) {
            out.append(text);
        } else {
            int line = source.lastIndexOf('\n', begin) + 1;
            String margin = '\n' + source.substring(line, source.indexOf('*', line) + 1);
            out.append(text.lines()
                    .map(each -> each.isEmpty() ? each : " " + each)
                    .collect(Collectors.joining(margin))
                    .substring(1));
        }
    }

    private @Nullable Asked asked(String source, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = source.charAt(i) - '0';
            if (digit < 0 || digit > 9 || to - from > MOST_DIGITS) {
                return null;
            }
            number = number * 10 + digit;
        }
        return asked.get(number);
    }
}
