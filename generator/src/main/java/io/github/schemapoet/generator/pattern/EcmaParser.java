package io.github.schemapoet.generator.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parses the pattern grammar of ECMA-262 §22.2.1: with the {@code u} flag, or by the laxer Annex B.1.2 without it.
 *
 * <p>In both, a pattern speaks of code points: what Annex B says of single UTF-16 units is not followed, since JSON
 * Schema counts characters (2020-12 validation §4.3).
 */
final class EcmaParser {
    /** Deeper nesting is refused, so that nothing that walks the tree can overflow the stack. */
    private static final int MAX_DEPTH = 250;

    private final PatternCursor in;
    private final boolean unicode;
    private final EscapeParser escapes;
    private final ClassParser classes;
    private final GroupNames groups;
    private final Map<Integer, Integer> alternatives = new HashMap<>();
    private Mode mode;
    private int disjunctions;
    private int group;
    private int depth;

    EcmaParser(String pattern, boolean unicode) {
        this.in = new PatternCursor(pattern);
        this.unicode = unicode;
        this.groups = GroupNames.scan(pattern);
        this.mode = new Mode(unicode, false, false, false);
        this.escapes = new EscapeParser(in, unicode, groups.anyNamed());
        this.classes = new ClassParser(in, unicode, escapes);
    }

    Regex parse() throws InvalidPatternException {
        Regex result = disjunction();
        if (in.peek() != PatternCursor.END) {
            throw in.fail("unmatched \")\"");
        }
        return result;
    }

    private Regex disjunction() throws InvalidPatternException {
        if (++depth > MAX_DEPTH) {
            throw in.fail("groups are nested deeper than " + MAX_DEPTH);
        }
        List<Regex> branches = new ArrayList<>();
        int number = disjunctions++;
        do {
            alternatives.put(number, branches.size());
            branches.add(alternative());
        } while (in.take("|"));
        alternatives.remove(number);
        depth--;
        return branches.size() == 1 ? branches.get(0) : new Regex.Alternation(List.copyOf(branches));
    }

    private Regex alternative() throws InvalidPatternException {
        List<Regex> terms = new ArrayList<>();
        for (int c = in.peek(); c != PatternCursor.END && c != '|' && c != ')'; c = in.peek()) {
            terms.add(term());
        }
        return terms.size() == 1 ? terms.get(0) : new Regex.Concat(List.copyOf(terms));
    }

    private Regex term() throws InvalidPatternException {
        if (in.take("^")) {
            return mode.start();
        } else if (in.take("$")) {
            return mode.end();
        } else if (in.take("\\b")) {
            return mode.wordBoundary(false);
        } else if (in.take("\\B")) {
            return mode.wordBoundary(true);
        } else if (in.take("(?=")) {
            return look(true, false);
        } else if (in.take("(?!")) {
            return look(true, true);
        } else if (in.take("(?<=")) {
            return look(false, false);
        } else if (in.take("(?<!")) {
            return look(false, true);
        }
        return quantified(atom());
    }

    private Regex look(boolean ahead, boolean negative) throws InvalidPatternException {
        Regex look = new Regex.Look(closed(disjunction()), ahead, negative);
        return ahead && !unicode ? quantified(look) : look;
    }

    private Regex closed(Regex body) throws InvalidPatternException {
        if (!in.take(")")) {
            throw in.fail("missing \")\"");
        }
        return body;
    }

    private Regex atom() throws InvalidPatternException {
        int start = in.index();
        int c = in.next();
        return switch (c) {
            case '.' -> mode.any();
            case '(' -> group(start);
            case '[' -> new Regex.Chars(classes.parse(start, mode));
            case '\\' -> escape(start);
            case '*', '+', '?' -> throw in.fail("nothing to repeat", start);
            case '{' -> brace(start);
            case ']', '}' -> {
                if (unicode) {
                    throw in.fail("lone \"" + (char) c + "\" must be escaped", start);
                }
                yield mode.single(c);
            }
            default -> mode.single(c);
        };
    }

    private Regex brace(int start) throws InvalidPatternException {
        in.reset(start);
        if (unicode || quantifier() != null) {
            throw in.fail(unicode ? "lone \"{\" must be escaped" : "nothing to repeat", start);
        }
        in.reset(start);
        return mode.single(in.next());
    }

    private Regex group(int start) throws InvalidPatternException {
        if (in.take("?<")) {
            String spelled = in.until('>');
            String name = spelled == null ? null : GroupNames.name(spelled);
            if (name == null) {
                throw in.fail("invalid group name", start);
            } else if (!groups.admits(name, Map.copyOf(alternatives))) {
                throw in.fail("two groups are named \"" + name + "\"", start);
            }
        } else if (in.take("?")) {
            return modified(start);
        }
        int number = ++group;
        return new Regex.Group(number, closed(disjunction()));
    }

    /** A group that captures nothing and may have modifiers: <code>(?:…)</code>, <code>(?i-s:…)</code>. */
    private Regex modified(int start) throws InvalidPatternException {
        String added = in.whileIn("ims");
        boolean dash = in.take("-");
        String removed = dash ? in.whileIn("ims") : "";
        String all = added + removed;
        if (in.peek() == ')' && !all.isEmpty()) {
            throw in.fail("flags need a group of their own: (?" + added + (dash ? "-" : "") + removed + ":…)", start);
        } else if (!in.take(":") || all.chars().distinct().count() < all.length() || dash && all.isEmpty()) {
            throw in.fail("unknown kind of group", start);
        }
        Mode outer = mode;
        mode = mode.with(added, removed);
        Regex body = closed(disjunction());
        mode = outer;
        return body;
    }

    private Regex escape(int start) throws InvalidPatternException {
        if (in.peek() == 'k' && (unicode || groups.anyNamed())) {
            in.next();
            String spelled = in.take("<") ? in.until('>') : null;
            String name = spelled == null ? null : GroupNames.name(spelled);
            if (name == null || groups.numbers(name).isEmpty()) {
                throw in.fail("\\k must name a group of the pattern", start);
            }
            return reference(groups.numbers(name), start);
        }
        int digit = in.peek();
        if (digit >= '1' && digit <= '9') {
            int number = in.decimal();
            if (number <= groups.count()) {
                return reference(List.of(number), start);
            }
            if (unicode) {
                throw in.fail("\\" + number + " refers to no group", start);
            }
            in.reset(start + 1);
        }
        return mode.chars(escapes.parse(start, false, mode));
    }

    private Regex reference(List<Integer> numbers, int start) throws InvalidPatternException {
        if (mode.ignoreCase()) {
            throw in.fail("a back reference that ignores case is not supported", start);
        }
        return new Regex.Reference(List.copyOf(numbers));
    }

    private Regex quantified(Regex atom) throws InvalidPatternException {
        int start = in.index();
        int[] bounds = quantifier();
        if (bounds == null) {
            in.reset(start);
            return atom;
        }
        if (bounds[0] > bounds[1]) {
            throw in.fail("numbers out of order in {" + bounds[0] + "," + bounds[1] + "}", start);
        }
        return new Regex.Repeat(atom, bounds[0], bounds[1], in.take("?"));
    }

    private int @Nullable [] quantifier() {
        if (in.take("*")) {
            return new int[] {0, Regex.Repeat.UNBOUNDED};
        } else if (in.take("+")) {
            return new int[] {1, Regex.Repeat.UNBOUNDED};
        } else if (in.take("?")) {
            return new int[] {0, 1};
        } else if (!in.take("{")) {
            return null;
        }
        int min = in.decimal();
        int max = min;
        if (min >= 0 && in.take(",")) {
            int bound = in.decimal();
            max = bound < 0 ? Regex.Repeat.UNBOUNDED : bound;
        }
        return min >= 0 && in.take("}") ? new int[] {min, max} : null;
    }
}
