package io.github.schemapoet.runtime.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values as objects of the JDK whose equality is that of JSON. */
public final class Plain {
    private Plain() {}

    public static Object of(JsonNode node) {
        return switch (node.getNodeType()) {
            case NULL -> "null";
            case BOOLEAN -> node.booleanValue();
            case NUMBER -> number(node.decimalValue());
            case STRING -> "string " + node.textValue();
            case ARRAY -> {
                List<Object> elements = new ArrayList<>();
                node.forEach(element -> elements.add(of(element)));
                yield elements;
            }
            default -> {
                Map<String, Object> members = new HashMap<>();
                node.properties().forEach(member -> members.put(member.getKey(), of(member.getValue())));
                yield members;
            }
        };
    }

    private static BigDecimal number(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
