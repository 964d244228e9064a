package io.github.schemapoet.generator.name;

import io.github.schemapoet.generator.option.AdaptedType;
import io.github.schemapoet.generator.option.ConvertedType.Kind;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.shape.Member;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Names what is inside a type. What is given a name has it. Of two names that would be the same in Java, the one that is
 * spelt so already keeps it; of others, the first in the order of code units; the rest are numbered.
 */
final class MemberNaming {
    private final GivenNames given;
    private final boolean getters;

    MemberNaming(GivenNames given, boolean getters) {
        this.given = given;
        this.getters = getters;
    }

    Map<String, MemberNames> of(TypeDeclaration.ObjectType type) {
        Map<String, SchemaKey> places = new LinkedHashMap<>();
        type.members().forEach(member -> places.put(member.name(), member.use().schema()));
        Map<String, String> derived = accessors(type, Map.of());
        Map<String, String> names = given.members(places, derived);
        Map<String, String> fields = names.isEmpty() ? derived : accessors(type, names);
        Map<String, String> accessors = getters ? getters(fields) : fields;
        Map<String, String> constants = constants(type);
        Set<String> own = new HashSet<>(accessors.values());
        own.addAll(fields.values());
        Taken besides = new Taken(name -> Reserved.member(name) || own.contains(name));
        Set<String> adapted = adapted(type);
        Map<String, MemberNames> all = new LinkedHashMap<>();
        new TreeMap<>(fields).forEach((json, field) -> {
            String accessor = Objects.requireNonNull(accessors.get(json));
            String exact = besides.numbered(accessor + "Exact");
            String kind = (adapted.contains(json) ? Kind.JSON : Kind.TEXT).suffix();
            String stored = besides.numbered(accessor + kind);
            String storedSetter = getters ? besides.numbered(field + kind) : stored;
            String constant = Objects.requireNonNull(constants.get(json));
            all.put(json, new MemberNames(field, accessor, exact, stored, storedSetter, constant));
        });
        return all;
    }

    /** The members of whose JSON something else is made. */
    private static Set<String> adapted(TypeDeclaration.ObjectType type) {
        return type.members().stream()
                .filter(member -> member.use().convertedType().orElse(null) instanceof AdaptedType)
                .map(Member::name)
                .collect(Collectors.toSet());
    }

    /** Fields that differ in the case of their first letter alone are told apart by numbers. */
    private static Map<String, String> getters(Map<String, String> fields) {
        Taken taken = new Taken(Reserved::member);
        Map<String, String> getters = new TreeMap<>();
        new TreeMap<>(fields)
                .forEach((json, field) -> getters.put(
                        json,
                        taken.numbered("get" + field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1))));
        return getters;
    }

    private static Map<String, String> accessors(TypeDeclaration.ObjectType type, Map<String, String> given) {
        return named(jsonNames(type), given, MemberNaming::accessor, new Taken(Reserved::member));
    }

    /** Of two members that ask for one name, the same one gets the accessor and the constant without a number. */
    private static Map<String, String> constants(TypeDeclaration.ObjectType type) {
        List<String> ordered = ordered(jsonNames(type), Comparator.comparing(name -> !name.equals(accessor(name))));
        Taken taken = new Taken(name -> false);
        Map<String, String> constants = new LinkedHashMap<>();
        ordered.forEach(name -> constants.put(name, taken.member(constant(name))));
        return constants;
    }

    private static List<String> ordered(List<String> all, Comparator<String> first) {
        return all.stream()
                .sorted(first.thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static List<String> jsonNames(TypeDeclaration.ObjectType type) {
        return type.members().stream().map(Member::name).toList();
    }

    /**
     * Names of constants.
     *
     * @param machinery the classes beside the type, which it calls
     */
    Map<String, String> constants(TypeDeclaration.EnumType type, Collection<String> machinery) {
        return constants(type, type.constants(), name -> Reserved.fieldOfEnum(name) || machinery.contains(name));
    }

    /** As above, of a class that is no enum of Java, which has other fields. */
    Map<String, String> constants(TypeDeclaration.ValueType type, Collection<String> machinery) {
        return constants(type, type.constants(), name -> Reserved.fieldOfOpenEnum(name) || machinery.contains(name));
    }

    private Map<String, String> constants(
            TypeDeclaration type, List<TypeDeclaration.Constant> constants, Predicate<String> reserved) {
        List<String> texts =
                constants.stream().map(TypeDeclaration.Constant::value).toList();
        Map<String, String> names =
                texts.isEmpty() ? Map.of() : given.constants(type.key().schema(), texts);
        return named(texts, names, MemberNaming::constant, new Taken(reserved));
    }

    private static Map<String, String> named(List<String> all, Map<String, String> given, Naming naming, Taken taken) {
        Map<String, String> derived = new LinkedHashMap<>();
        all.forEach(name -> derived.put(name, naming.of(name)));
        List<String> ordered = ordered(
                all,
                Comparator.<String, Boolean>comparing(name -> !given.containsKey(name))
                        .thenComparing(name -> !name.equals(derived.get(name))));
        Map<String, String> names = new LinkedHashMap<>();
        for (String name : ordered) {
            String wanted = given.get(name);
            names.put(
                    name,
                    wanted == null ? taken.member(Objects.requireNonNull(derived.get(name))) : taken.numbered(wanted));
        }
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
