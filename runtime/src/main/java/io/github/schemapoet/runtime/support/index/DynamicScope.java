package io.github.schemapoet.runtime.support.index;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Which resources were entered on the way to a schema, as far as it matters: of each dynamic anchor the outermost resource
 * that has it (2020-12 core §8.2.3.2). One that is bound stays so further on, whatever is entered.
 */
final class DynamicScope {
    private final Map<String, String> outermost;
    private final Map<Map<String, String>, Index> views;
    private final IdentityHashMap<DynamicAnchors, Index> next = new IdentityHashMap<>();

    private DynamicScope(Map<String, String> outermost, Map<Map<String, String>, Index> views) {
        this.outermost = outermost;
        this.views = views;
    }

    /** Nothing has been entered. */
    static DynamicScope empty() {
        return new DynamicScope(Map.of(), new HashMap<>());
    }

    String outermost(String anchor) {
        return outermost.getOrDefault(anchor, "");
    }

    /** The same values seen from inside a resource; the view itself where that changes nothing. */
    Index enter(Index view, DynamicAnchors anchors) {
        Index known = next.get(anchors);
        if (known == null) {
            known = entered(view, anchors);
            next.put(anchors, known);
        }
        return known;
    }

    private Index entered(Index view, DynamicAnchors anchors) {
        Map<String, String> bound = new HashMap<>(outermost);
        anchors.names().forEach(name -> bound.putIfAbsent(name, anchors.resource()));
        if (bound.equals(outermost)) {
            return view;
        }
        return views.computeIfAbsent(bound, all -> view.within(new DynamicScope(all, views)));
    }
}
