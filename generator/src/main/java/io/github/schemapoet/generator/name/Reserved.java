package io.github.schemapoet.generator.name;

import io.github.schemapoet.generator.schema.JavaGrammar;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Names that a schema's names give way to: Java's own, and those of what every generated type has. */
final class Reserved {
    /** Methods of {@code Object}, and methods and fields of our own. */
    private static final Set<String> MEMBERS = Set.of(
            "getClass",
            "hashCode",
            "equals",
            "toString",
            "notify",
            "notifyAll",
            "wait",
            "clone",
            "finalize",
            "writeReplace",
            "readResolve",
            "serialVersionUID",
            "parse",
            "tryParse",
            "isValid",
            "toJson",
            "toJsonValue",
            "writeTo",
            "builder",
            "toBuilder",
            "withDefaults",
            "presence",
            "match",
            "value",
            "valueExact",
            "of",
            "json",
            "build",
            "copy",
            "additionalProperties",
            "additionalPropertiesExact",
            "additionalPropertiesJson",
            "additionalPropertiesText",
            "putAdditionalProperty",
            "putAdditionalPropertyJson",
            "putAdditionalPropertyText",
            "otherValue",
            "present",
            "nulls",
            "exact");

    /** Classes that every source file sees without an import, as far as generated code says their names. */
    private static final Set<String> TYPES = Set.of(
            "Object",
            "String",
            "Boolean",
            "Double",
            "Long",
            "Integer",
            "Number",
            "Override",
            "Deprecated",
            "Enum",
            "SuppressWarnings",
            "IllegalArgumentException",
            "NullPointerException",
            "Record",
            "Iterable",
            "Class");

    /** What is nested in a union's interface, and what its members inherit: imports of these names would be hidden. */
    private static final Set<String> NESTED = Set.of(
            "Cases",
            "Builder",
            "Property",
            "List",
            "Map",
            "Objects",
            "LinkedHashMap",
            "IOException",
            "InputStream",
            "OutputStream",
            "JsonValue",
            "JsonNull",
            "JsonNumber",
            "JsonModel",
            "JsonException",
            "Presence",
            "Result",
            "ReadOptions",
            "ExactNumbers",
            "OtherValues",
            "Copies",
            "Inside",
            "ArrayBackedList",
            "OrderedMap",
            "MemberBits");

    /** Classes inside a generated class that hold what its accessors say: a field of this name would hide them. */
    private static final Set<String> HOLDERS = Set.of("DefaultValues", "Adapters");

    /** Classes whose static methods are called in the class of an open enumeration. */
    private static final Set<String> CALLED = Set.of("List", "Objects", "Collections");

    /** The fields beyond the first that say which members are present, and which are null. */
    private static final Pattern BITS = Pattern.compile("(present|nulls)[0-9]+");

    private Reserved() {}

    /** Whether no class inside a union's interface can have this name. */
    static boolean nested(String name) {
        return NESTED.contains(name) || TYPES.contains(name);
    }

    /** Whether a member cannot have this name. */
    static boolean member(String name) {
        return MEMBERS.contains(name)
                || isWord(name)
                || BITS.matcher(name).matches()
                || NESTED.contains(name)
                || HOLDERS.contains(name);
    }

    /** Whether no generated class can have this name. */
    static boolean type(String name) {
        return !JavaGrammar.isIdentifier(name) || types().contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether no constant of an enum can have this name. */
    static boolean constant(String name) {
        return !JavaGrammar.isIdentifier(name) || fieldOfEnum(name);
    }

    /** Whether every generated enum has a field of this name. */
    static boolean fieldOfEnum(String name) {
        return name.equals("SCHEMA_LOCATION") || name.equals("json");
    }

    /** Whether a class that is generated for an open enumeration has a field of this name, or needs the class of this name. */
    static boolean fieldOfOpenEnum(String name) {
        return fieldOfEnum(name)
                || name.equals("value")
                || name.equals("KNOWN_VALUES")
                || name.equals("serialVersionUID")
                || CALLED.contains(name);
    }

    /** Whether Java itself has taken the name: keywords, literals, and the contextual ones among them. */
    static boolean isWord(String name) {
        return SourceVersion.isKeyword(name, SourceVersion.RELEASE_17)
                || Set.of("record", "var", "yield").contains(name);
    }

    /** The type names that no schema gets, in lower case: file systems may ignore case. */
    static Set<String> types() {
        Set<String> names = new TreeSet<>();
        TYPES.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        // A class cannot hold another one of its own name.
        names.addAll(List.of("builder", "property", "cases", "defaultvalues", "adapters"));
        // Names of devices, on which no file can be written on some systems.
        for (String device : new String[] {"con", "prn", "aux", "nul"}) {
            names.add(device);
        }
        for (int i = 1; i < 10; i++) {
            names.add("com" + i);
            names.add("lpt" + i);
        }
        return names;
    }
}
