package io.github.schemapoet.runtime.support.pattern;

/**
 * Runs a program on a text as ECMA-262 §22.2.2 describes it: one way after the other, in the order that decides what
 * groups capture. What is still to be tried is on a stack of its own, so that the thread's bears any text.
 */
final class Backtracker {
    private static final long STEPS = 5_000_000;
    private static final int STEPS_OF_A_CHARACTER = 16;
    private static final int MAX_PLACES = 500_000;

    private final Program program;
    private final Places places;
    private final String text;
    private final Trail trail;
    private long left;
    private int place;
    private int at;

    Backtracker(Program program, String text) {
        this.program = program;
        this.text = text;
        this.places = new Places(program.root());
        this.trail = new Trail(program);
        this.left = STEPS + (long) STEPS_OF_A_CHARACTER * text.length();
    }

    /** Whether a match starts anywhere. */
    boolean find() {
        for (int start = 0; start <= text.length(); start++) {
            if (!isBetweenHalves(start)) {
                trail.clear();
                if (run(program.root(), start)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Runs a tree until its first match, and leaves what else could be tried on the trail. */
    private boolean run(Node root, int position) {
        int bottom = trail.height();
        place = places.start(root, Places.MATCH);
        at = position;
        while (place != Places.MATCH) {
            if (--left < 0 || places.count() > MAX_PLACES) {
                throw new PatternLimitException(
                        "the pattern needs too many steps on a text of " + text.length() + " characters");
            }
            if (!advance(places.node(place))) {
                if (!trail.retreat(bottom)) {
                    return false;
                }
                place = trail.place();
                at = trail.position();
            }
        }
        return true;
    }

    private boolean advance(Node node) {
        int[] numbers = node.numbers();
        return switch (node.kind()) {
            case SEQUENCE, CHOICE, REPEAT -> fork();
            case CHARS -> consume(node) && proceed();
            case BOUNDARY -> holds(numbers[0]) && proceed();
            case LOOK -> look(program.looks().get(numbers[0]), numbers[1] == 1);
            case REFERENCE -> recall(node) && proceed();
            case OPEN -> {
                trail.open(numbers[0], at);
                yield proceed();
            }
            case CLOSE -> {
                trail.close(numbers[0], at);
                yield proceed();
            }
            case ENTER -> {
                trail.enter(numbers, at);
                yield proceed();
            }
            case LEAVE -> (places.flag(place) == 0 || trail.entered(numbers[0]) != at) && proceed();
        };
    }

    private boolean proceed() {
        place = places.next(place);
        return true;
    }

    private boolean fork() {
        int[] ways = places.successors(place);
        for (int i = ways.length - 1; i > 0; i--) {
            trail.push(ways[i], at);
        }
        place = ways[0];
        return true;
    }

    private boolean consume(Node node) {
        if (at == (node.backward() ? 0 : text.length())) {
            return false;
        }
        int codePoint = node.backward() ? text.codePointBefore(at) : text.codePointAt(at);
        at += node.backward() ? -Character.charCount(codePoint) : Character.charCount(codePoint);
        return program.consumes(node, codePoint);
    }

    private boolean holds(int boundary) {
        return switch (boundary) {
            case 0 -> at == 0;
            case 1 -> at == text.length();
            case 2 -> isAtWordBoundary();
            default -> !isAtWordBoundary();
        };
    }

    private boolean isAtWordBoundary() {
        boolean before = at > 0 && program.isWord(text.codePointBefore(at));
        boolean next = at < text.length() && program.isWord(text.codePointAt(at));
        return before != next;
    }

    /** Looks around from here; what has matched is not tried in another way later (ECMA-262 §22.2.2.4). */
    private boolean look(Program.Look look, boolean negative) {
        int here = place;
        int position = at;
        int bottom = trail.height();
        boolean found = run(look.body(), at);
        place = here;
        at = position;
        if (found && negative) {
            trail.undo(bottom);
        } else if (found) {
            trail.settle(bottom);
        }
        return found != negative && proceed();
    }

    /** Consumes what a group captured, or nothing where none of the groups did. */
    private boolean recall(Node node) {
        for (int group : node.numbers()) {
            int from = trail.from(group);
            if (from >= 0) {
                int length = trail.to(group) - from;
                int start = node.backward() ? at - length : at;
                left -= length;
                at = node.backward() ? start : at + length;
                return text.regionMatches(start, text, from, length) && !isBetweenHalves(at);
            }
        }
        return true;
    }

    private boolean isBetweenHalves(int position) {
        return position > 0
                && position < text.length()
                && Character.isSurrogatePair(text.charAt(position - 1), text.charAt(position));
    }
}
