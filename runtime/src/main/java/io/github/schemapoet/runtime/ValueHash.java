package io.github.schemapoet.runtime;

import java.util.ArrayDeque;
import java.util.Deque;

/** Hash codes of containers by what is in them, without recursion; members count the same in any order. */
final class ValueHash {
    /** A container of which some children are hashed already. */
    private static final class Open {
        private final Children children;
        private int hash;

        Open(Children children) {
            this.children = children;
            this.hash = children.areMembers() ? 0 : 1;
        }

        void add(int child) {
            hash = children.areMembers() ? hash + (children.name().hashCode() ^ 31 * child) : 31 * hash + child;
        }
    }

    private ValueHash() {}

    static int of(JsonObject object) {
        return of(Children.of(object));
    }

    static int of(JsonArray array) {
        return of(Children.of(array));
    }

    private static int of(Children outermost) {
        Deque<Open> around = new ArrayDeque<>();
        Open innermost = new Open(outermost);
        while (true) {
            if (innermost.children.hasNext()) {
                JsonValue child = innermost.children.next();
                if (child instanceof JsonObject object) {
                    around.push(innermost);
                    innermost = new Open(Children.of(object));
                } else if (child instanceof JsonArray array) {
                    around.push(innermost);
                    innermost = new Open(Children.of(array));
                } else {
                    innermost.add(child.hashCode());
                }
            } else if (around.isEmpty()) {
                return innermost.hash;
            } else {
                int closed = innermost.hash;
                innermost = around.pop();
                innermost.add(closed);
            }
        }
    }
}
