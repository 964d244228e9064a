package io.github.schemapoet.generator.name;

import io.github.schemapoet.generator.shape.Member;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Names what is inside a type. Of two names that would be the same in Java, the one that is spelt so already keeps it; of
 * others, the first in the order of code units; the rest are numbered.
 */
final class MemberNaming {
    private MemberNaming() {}

    static Map<String, MemberNames> of(TypeDeclaration.ObjectType type) {
        Map<String, String> accessors = named(jsonNames(type), MemberNaming::accessor, new Taken(Reserved::member));
        Map<String, String> constants = named(jsonNames(type), MemberNaming::constant, new Taken(name -> false));
        Taken besides = new Taken(name -> Reserved.member(name) || accessors.containsValue(name));
        Map<String, MemberNames> names = new LinkedHashMap<>();
        new TreeMap<>(accessors)
                .forEach((json, accessor) -> names.put(
                        json,
                        new MemberNames(
                                accessor,
                                besides.numbered(accessor + "Exact"),
                                besides.numbered(accessor + "Text"),
                                Objects.requireNonNull(constants.get(json)))));
        return names;
    }

    private static List<String> jsonNames(TypeDeclaration.ObjectType type) {
        return type.members().stream().map(Member::name).toList();
    }

    static Map<String, String> constants(TypeDeclaration.EnumType type) {
        List<String> texts =
                type.constants().stream().map(TypeDeclaration.Constant::value).toList();
        return named(texts, MemberNaming::constant, new Taken(name -> name.equals("SCHEMA_LOCATION")));
    }

    private static Map<String, String> named(List<String> all, Naming naming, Taken taken) {
        List<String> ordered = new ArrayList<>(all);
        ordered.sort(
                Comparator.<String, Boolean>comparing(name -> !naming.of(name).equals(name))
                        .thenComparing(Comparator.naturalOrder()));
        Map<String, String> names = new LinkedHashMap<>();
        ordered.forEach(name -> names.put(name, taken.member(naming.of(name))));
        return names;
    }

    private interface Naming {
        String of(String name);
    }

    private static String accessor(String name) {
        String camel = Words.of(name).camel();
        return Character.isDigit(camel.charAt(0)) ? "value" + camel : camel;
    }

    private static String constant(String name) {
        String constant = Words.of(name).constant();
        return Character.isDigit(constant.charAt(0)) ? "VALUE_" + constant : constant;
    }
}
