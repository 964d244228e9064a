package io.github.schemapoet.runtime;

import io.github.schemapoet.runtime.support.scan.Fault;
import io.github.schemapoet.runtime.support.text.Positions;

/** The exceptions for texts that are not accepted as JSON. */
final class Failures {
    private Failures() {}

    static JsonException of(byte[] json, int at, Fault fault, String sentence) {
        int[] place = Positions.of(json, at);
        TextPosition position = new TextPosition(place[0], place[1], at);
        return fault.isLimit()
                ? new JsonLimitException(sentence, position)
                : new MalformedJsonException(sentence, position);
    }
}
