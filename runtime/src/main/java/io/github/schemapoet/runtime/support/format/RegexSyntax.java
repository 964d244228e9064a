package io.github.schemapoet.runtime.support.format;

import org.jspecify.annotations.Nullable;

/**
 * The grammar of patterns in ECMA-262 §22.2.1 with the flag {@code u}, its early errors included, as of the edition of
 * 2025. Nothing is matched; groups may be nested as deeply as a text is long.
 */
final class RegexSyntax {
    private static final String MODIFIERS = "ims";

    private final RegexCursor in;
    private final RegexEscapes escapes;
    private final RegexGroups groups = new RegexGroups();
    private int count;
    private int largestReference;

    private RegexSyntax(String text) {
        this.in = new RegexCursor(text);
        this.escapes = new RegexEscapes(in);
    }

    static boolean regex(String text) {
        return new RegexSyntax(text).isPattern();
    }

    private boolean isPattern() {
        while (in.peek() != RegexCursor.END) {
            if (!term()) {
                return false;
            }
        }
        return !groups.isAnyOpen() && largestReference <= count && groups.hasAllReferred();
    }

    private boolean term() {
        return switch (in.next()) {
            case '^', '$' -> true;
            case '|' -> {
                groups.alternative();
                yield true;
            }
            case '(' -> open();
            case ')' -> close();
            case '[' -> isClass() && quantifier();
            case '\\' -> escape();
            case '*', '+', '?', '{', '}', ']' -> false;
            default -> quantifier();
        };
    }

    private boolean open() {
        boolean capturing = !in.take("?");
        boolean look = !capturing && (in.take("=") || in.take("!") || in.take("<=") || in.take("<!"));
        if (!capturing && !look && in.take("<")) {
            capturing = true;
            String name = escapes.groupName();
            if (name == null || !groups.name(name)) {
                return false;
            }
        } else if (!capturing && !look && !modifiers()) {
            return false;
        }
        count += capturing ? 1 : 0;
        groups.open(!look);
        return true;
    }

    /** The flags of a group up to its colon: none, or some that are set, or some that are cleared, each of them once. */
    private boolean modifiers() {
        if (in.take(":")) {
            return true;
        }
        int start = in.index();
        while (MODIFIERS.indexOf(in.peek()) >= 0) {
            in.next();
        }
        if (in.take("-")) {
            while (MODIFIERS.indexOf(in.peek()) >= 0) {
                in.next();
            }
        }
        String flags = in.from(start);
        return !flags.equals("-") && flags.chars().distinct().count() == flags.length() && in.take(":");
    }

    private boolean close() {
        if (!groups.isAnyOpen()) {
            return false;
        }
        boolean repeatable = groups.isRepeatable();
        return groups.close() && (!repeatable || quantifier());
    }

    private boolean escape() {
        int c = in.peek();
        if (in.take("b") || in.take("B")) {
            return true;
        } else if (c == 'k') {
            return in.take("k<") && refer(escapes.groupName()) && quantifier();
        } else if (c >= '1' && c <= '9') {
            String number = in.digits();
            // A number of ten digits is more than any text has groups.
            largestReference =
                    number.length() > 9 ? Integer.MAX_VALUE : Math.max(largestReference, Integer.parseInt(number));
            return quantifier();
        }
        return escapes.read(false) != RegexEscapes.INVALID && quantifier();
    }

    private boolean refer(@Nullable String name) {
        if (name != null) {
            groups.refer(name);
        }
        return name != null;
    }

    private boolean isClass() {
        in.take("^");
        while (!in.take("]")) {
            int first = classAtom();
            if (first == RegexEscapes.INVALID) {
                return false;
            }
            if (!in.isAt("-]") && in.take("-")) {
                int last = classAtom();
                // A set is less than all characters.
                if (first == RegexEscapes.SET || last < first) {
                    return false;
                }
            }
        }
        return true;
    }

    private int classAtom() {
        int c = in.next();
        return c == '\\' ? escapes.read(true) : c;
    }

    /** A quantifier, where there is one. */
    private boolean quantifier() {
        if (in.take("{")) {
            if (!bounds()) {
                return false;
            }
        } else if (!in.take("*") && !in.take("+") && !in.take("?")) {
            return true;
        }
        in.take("?");
        return true;
    }

    private boolean bounds() {
        String least = in.digits();
        if (least.isEmpty()) {
            return false;
        } else if (!in.take(",")) {
            return in.take("}");
        }
        String most = in.digits();
        return in.take("}") && (most.isEmpty() || isOrdered(withoutZeros(least), withoutZeros(most)));
    }

    private static boolean isOrdered(String least, String most) {
        return least.length() == most.length() ? least.compareTo(most) <= 0 : least.length() < most.length();
    }

    private static String withoutZeros(String number) {
        int at = 0;
        while (at < number.length() && number.charAt(at) == '0') {
            at++;
        }
        return number.substring(at);
    }
}
