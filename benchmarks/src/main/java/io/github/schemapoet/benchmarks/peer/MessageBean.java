package io.github.schemapoet.benchmarks.peer;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.LinkedHashMap;
import java.util.Map;

/** A message, with members that no schema names. */
public final class MessageBean {
    public Object content;
    public Role role;
    public Type type;
    private final Map<String, Object> others = new LinkedHashMap<>();

    @JsonAnySetter
    public void put(String name, Object value) {
        others.put(name, value);
    }

    @JsonAnyGetter
    public Map<String, Object> others() {
        return others;
    }
}
