package io.github.schemapoet.examples.jobstatus.comparison;

import io.github.schemapoet.examples.jobstatus.json.Json;
import io.github.schemapoet.examples.jobstatus.json.Pointers;
import io.github.schemapoet.examples.jobstatus.schema.Expected;
import io.github.schemapoet.examples.jobstatus.schema.Oracle;
import java.util.EnumSet;
import java.util.Set;

/** What is wrong with an invalid document. */
enum Fault {
    MISSING("a required member is missing"),
    UNDECLARED("a member is not declared"),
    ENUM("a text is not one of the enum's"),
    NULL("a value is null"),
    TYPE("a value is of another wrong type"),
    SEVERAL("several of these");

    private final String text;

    Fault(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    static Fault of(Json document, Oracle oracle) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        oracle.violations(document).forEach(violation -> faults.add(of(violation, document)));
        return faults.size() == 1 ? faults.iterator().next() : SEVERAL;
    }

    private static Fault of(Expected violation, Json document) {
        return switch (violation.keyword()) {
            case "required" -> MISSING;
            case "additionalProperties" -> UNDECLARED;
            case "enum" -> ENUM;
            default -> at(violation.instance(), document) instanceof Json.Null ? NULL : TYPE;
        };
    }

    private static Json at(String pointer, Json document) {
        Json value = document;
        for (String step : Pointers.steps(pointer)) {
            value = value instanceof Json.Members members
                    ? members.all().get(step)
                    : ((Json.Array) value).items().get(Integer.parseInt(step));
        }
        return value;
    }
}
