package io.github.schemapoet.runtime.support.index;

import io.github.schemapoet.runtime.JsonException;
import io.github.schemapoet.runtime.JsonLimitException;
import io.github.schemapoet.runtime.MalformedJsonException;
import io.github.schemapoet.runtime.TextPosition;
import io.github.schemapoet.runtime.support.scan.Fault;
import io.github.schemapoet.runtime.support.text.Positions;

/** Says of a text that is not accepted as JSON where, and what was expected and found there. */
final class Failures {
    private Failures() {}

    static JsonException of(byte[] json, int at, Fault fault) {
        TextPosition position = position(json, at);
        if (fault.isLimit()) {
            return new JsonLimitException(position + " " + fault.sentence());
        }
        String found = fault == Fault.END || fault == Fault.DUPLICATE ? "" : ", but found " + Positions.found(json, at);
        return new MalformedJsonException(fault.sentence() + found, position);
    }

    private static TextPosition position(byte[] json, int at) {
        int[] place = Positions.of(json, at);
        return new TextPosition(place[0], place[1], at);
    }
}
