package io.github.schemapoet.cli.bowtie;

import java.util.Map;

/** What every request must have. */
final class Requests {
    private Requests() {}

    /** @throws ProtocolException if there is no such member */
    static JsonSlice require(Map<String, JsonSlice> members, String name) {
        JsonSlice value = members.get(name);
        if (value == null) {
            throw new ProtocolException("There is no member called " + name + ".");
        }
        return value;
    }
}
