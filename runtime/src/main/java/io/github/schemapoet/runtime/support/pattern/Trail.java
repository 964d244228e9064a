package io.github.schemapoet.runtime.support.pattern;

import java.util.Arrays;

/**
 * What groups have captured and where iterations began; and, as a stack, what is still to be tried and what is to be
 * restored before.
 *
 * <p>Each entry is two numbers: a place and a position to try, or the complement of a register and its former value.
 */
final class Trail {
    private static final int MAX_HEIGHT = 1 << 23;
    private static final int UNSET = -1;
    private static final int REGISTERS_OF_A_GROUP = 3;

    private final int[] registers;
    private final int firstRepeat;
    private int[] stack = new int[64];
    private int height;

    Trail(Program program) {
        firstRepeat = REGISTERS_OF_A_GROUP * (program.groups() + 1);
        registers = new int[firstRepeat + program.repeats()];
        clear();
    }

    void clear() {
        height = 0;
        Arrays.fill(registers, UNSET);
    }

    int height() {
        return height;
    }

    /** Takes note of a place to try later. */
    void push(int place, int position) {
        if (height + 2 > stack.length) {
            if (height >= MAX_HEIGHT) {
                throw new PatternLimitException("the pattern needs to remember too much of the text");
            }
            stack = Arrays.copyOf(stack, stack.length * 2);
        }
        stack[height] = place;
        stack[height + 1] = position;
        height += 2;
    }

    private void set(int register, int value) {
        if (registers[register] != value) {
            push(~register, registers[register]);
            registers[register] = value;
        }
    }

    /** Goes back to the last place that is still to be tried, if there is one above {@code bottom}. */
    boolean retreat(int bottom) {
        while (height > bottom) {
            height -= 2;
            if (stack[height] >= 0) {
                return true;
            }
            registers[~stack[height]] = stack[height + 1];
        }
        return false;
    }

    /** The place gone back to. */
    int place() {
        return stack[height];
    }

    /** The position gone back to. */
    int position() {
        return stack[height + 1];
    }

    /** Restores what was, and forgets what was to be tried, since the trail had the height {@code bottom}. */
    void undo(int bottom) {
        while (retreat(bottom)) {
            // What was to be tried is passed over.
        }
    }

    /** Forgets what was to be tried since then; what is to be restored stays. */
    void settle(int bottom) {
        int kept = bottom;
        for (int i = bottom; i < height; i += 2) {
            if (stack[i] < 0) {
                stack[kept] = stack[i];
                stack[kept + 1] = stack[i + 1];
                kept += 2;
            }
        }
        height = kept;
    }

    void open(int group, int position) {
        set(REGISTERS_OF_A_GROUP * group, position);
    }

    /** Captures what is between the two ends, whichever was come to first. */
    void close(int group, int position) {
        int opened = registers[REGISTERS_OF_A_GROUP * group];
        set(REGISTERS_OF_A_GROUP * group + 1, Math.min(opened, position));
        set(REGISTERS_OF_A_GROUP * group + 2, Math.max(opened, position));
    }

    /** Where the capture of a group starts; -1 where there is none. */
    int from(int group) {
        return registers[REGISTERS_OF_A_GROUP * group + 1];
    }

    /** Where the capture of a group ends. */
    int to(int group) {
        return registers[REGISTERS_OF_A_GROUP * group + 2];
    }

    /** Begins an iteration of a repeat: the groups in it have captured nothing yet. */
    void enter(int[] numbers, int position) {
        set(firstRepeat + numbers[0], position);
        for (int group = numbers[1]; group < numbers[2]; group++) {
            set(REGISTERS_OF_A_GROUP * group + 1, UNSET);
        }
    }

    /** Where the present iteration of a repeat began. */
    int entered(int repeat) {
        return registers[firstRepeat + repeat];
    }
}
