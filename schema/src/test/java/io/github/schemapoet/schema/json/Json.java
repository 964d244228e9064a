package io.github.schemapoet.schema.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON text as a tree that loses nothing of it but white space and how text is escaped. */
public sealed interface Json {

    /** The same, with the members of all objects in the order of their names. */
    default Json sorted() {
        return this;
    }

    /** A number, as it is spelled. */
    record Number(String token) implements Json {
        public Decimal value() {
            return Decimal.of(token);
        }

        /** The number that JavaScript reads. */
        public double nearest() {
            return Double.parseDouble(token);
        }
    }

    record Text(String value) implements Json {}

    /** {@code true}, {@code false} or {@code null}. */
    record Word(String token) implements Json {}

    record Array(List<Json> items) implements Json {
        @Override
        public Json sorted() {
            return new Array(items.stream().map(Json::sorted).toList());
        }
    }

    /** An object: its members in order, with those that have the same name. */
    record Members(List<Member> all) implements Json {
        @Override
        public Json sorted() {
            return new Members(all.stream()
                    .map(member -> new Member(member.name(), member.value().sorted()))
                    .sorted(Comparator.comparing(Member::name))
                    .toList());
        }

        /** The members where each name stands where it is first, with the value that it has last: as JavaScript has it. */
        public Map<String, Json> lastWins() {
            Map<String, Json> last = new LinkedHashMap<>();
            all.forEach(member -> last.put(member.name(), member.value()));
            return last;
        }

        /** The names that several members have. */
        public List<String> repeated() {
            List<String> names = new ArrayList<>(all.stream().map(Member::name).toList());
            lastWins().keySet().forEach(names::remove);
            return names.stream().distinct().toList();
        }
    }

    record Member(String name, Json value) {}
}
