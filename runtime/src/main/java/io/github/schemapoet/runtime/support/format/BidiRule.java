package io.github.schemapoet.runtime.support.format;

import static io.github.schemapoet.runtime.support.format.IdnaTable.Direction.AL;
import static io.github.schemapoet.runtime.support.format.IdnaTable.Direction.AN;
import static io.github.schemapoet.runtime.support.format.IdnaTable.Direction.EN;
import static io.github.schemapoet.runtime.support.format.IdnaTable.Direction.L;
import static io.github.schemapoet.runtime.support.format.IdnaTable.Direction.NEUTRAL;
import static io.github.schemapoet.runtime.support.format.IdnaTable.Direction.NSM;
import static io.github.schemapoet.runtime.support.format.IdnaTable.Direction.R;

import io.github.schemapoet.runtime.support.format.IdnaTable.Direction;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** RFC 5893 §2: where one label of a name is written from right to left, all labels must follow the rule. */
final class BidiRule {
    private static final Set<Direction> RIGHT_TO_LEFT = EnumSet.of(R, AL, AN);
    private static final Set<Direction> IN_RIGHT_TO_LEFT = EnumSet.of(R, AL, AN, EN, NEUTRAL, NSM);
    private static final Set<Direction> LAST_OF_RIGHT_TO_LEFT = EnumSet.of(R, AL, AN, EN);
    private static final Set<Direction> IN_LEFT_TO_RIGHT = EnumSet.of(L, EN, NEUTRAL, NSM);
    private static final Set<Direction> LAST_OF_LEFT_TO_RIGHT = EnumSet.of(L, EN);

    private BidiRule() {}

    static boolean holds(List<DomainLabel> name) {
        List<Direction[]> labels =
                name.stream().map(label -> directions(label.codePoints())).toList();
        return labels.stream().noneMatch(label -> holdsAny(label, RIGHT_TO_LEFT))
                || labels.stream().allMatch(BidiRule::holds);
    }

    private static Direction[] directions(int[] label) {
        Direction[] directions = new Direction[label.length];
        for (int i = 0; i < label.length; i++) {
            directions[i] = IdnaTable.direction(label[i]);
        }
        return directions;
    }

    private static boolean holds(Direction[] label) {
        return switch (label[0]) {
            case R, AL ->
                isOf(label, IN_RIGHT_TO_LEFT, LAST_OF_RIGHT_TO_LEFT)
                        && !(holdsAny(label, EnumSet.of(EN)) && holdsAny(label, EnumSet.of(AN)));
            case L -> isOf(label, IN_LEFT_TO_RIGHT, LAST_OF_LEFT_TO_RIGHT);
            default -> false;
        };
    }

    private static boolean isOf(Direction[] label, Set<Direction> allowed, Set<Direction> allowedLast) {
        int last = label.length - 1;
        while (last > 0 && label[last] == NSM) {
            last--;
        }
        return allowedLast.contains(label[last]) && allowed.containsAll(List.of(label));
    }

    private static boolean holdsAny(Direction[] label, Set<Direction> wanted) {
        for (Direction direction : label) {
            if (wanted.contains(direction)) {
                return true;
            }
        }
        return false;
    }
}
