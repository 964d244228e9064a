package io.github.schemapoet.benchmarks.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** In which ways JSON texts differ: numbers are compared by their exact value, members in any order. */
final class Differences {
    private static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .build();

    private final Set<String> found = new TreeSet<>();

    private Differences() {}

    /** Empty where they are equal. */
    static Set<String> between(String read, String written) {
        Differences differences = new Differences();
        try {
            differences.compare(EXACT.readTree(read), EXACT.readTree(written));
        } catch (JsonProcessingException e) {
            differences.found.add("no JSON");
        }
        return differences.found;
    }

    private void compare(JsonNode read, JsonNode written) {
        if (read.isObject() && written.isObject()) {
            read.properties().forEach(each -> member(each.getValue(), written.get(each.getKey())));
            written.properties().stream()
                    .filter(each -> !read.has(each.getKey()))
                    .forEach(each -> found.add(added(each.getValue())));
        } else if (read.isArray() && written.isArray() && read.size() == written.size()) {
            for (int i = 0; i < read.size(); i++) {
                compare(read.get(i), written.get(i));
            }
        } else if (read.isNumber() && written.isNumber()) {
            if (read.decimalValue().compareTo(written.decimalValue()) != 0) {
                found.add("another number");
            }
        } else if (!read.equals(written)) {
            found.add(read.getNodeType() == written.getNodeType() ? "another value" : "a value of another type");
        }
    }

    private void member(JsonNode read, @Nullable JsonNode written) {
        if (written == null) {
            found.add(read.isNull() ? "a null is gone" : "a member is gone");
        } else {
            compare(read, written);
        }
    }

    private static String added(JsonNode value) {
        if (value.isNull()) {
            return "a null was added";
        }
        return value.isContainerNode() && value.isEmpty() ? "an empty array or object was added" : "a value was added";
    }
}
