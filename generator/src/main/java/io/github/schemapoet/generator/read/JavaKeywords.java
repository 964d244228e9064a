package io.github.schemapoet.generator.read;

import io.github.schemapoet.generator.diagnostic.Diagnostic;
import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.registry.Located;
import io.github.schemapoet.generator.schema.JavaGrammar;
import io.github.schemapoet.generator.schema.JavaHints;
import io.github.schemapoet.generator.schema.JavaHints.JavaConstant;
import io.github.schemapoet.generator.source.SourceValue;
import io.github.schemapoet.runtime.JsonString;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Keywords of jsonschema2pojo. Their texts are no more trusted than any other: what is not just a name is told at its
 * place, and the keyword is as if absent.
 */
final class JavaKeywords {
    /** What is read here. */
    static final Set<String> READ =
            Set.of("javaType", "javaName", "javaInterfaces", "existingJavaType", "javaEnums", "javaEnumNames");

    /** What is not, and why. */
    static final Map<String, String> NOT_HONOURED = Map.ofEntries(
            Map.entry("javaJsonView", "generated classes carry no annotations of a JSON library"),
            Map.entry("javaOptional", "whether a member is there is what presence() answers"),
            Map.entry("extendsJavaClass", "generated classes are final and have no superclass"),
            Map.entry("deserializationClassProperty", "a document does not choose the class that reads it"),
            Map.entry("excludedFromEqualsAndHashCode", "instances are equal as their JSON values are"),
            Map.entry("customPattern", "texts stay as they are written"),
            Map.entry("customDatePattern", "texts stay as they are written"),
            Map.entry("customTimePattern", "texts stay as they are written"),
            Map.entry("customDateTimePattern", "texts stay as they are written"),
            Map.entry("customTimezone", "texts stay as they are written"),
            Map.entry("integerDigits", "minimum and maximum bound a number"),
            Map.entry("fractionalDigits", "multipleOf bounds the digits of a fraction"));

    private static final Set<String> PRIMITIVES = Set.of("int", "long", "double");

    private static final String NAME = "a name of Java: letters, digits, _ and $, and no word of the language";

    private final Located schema;
    private final Diagnostics diagnostics;

    private JavaKeywords(Located schema, Diagnostics diagnostics) {
        this.schema = schema;
        this.diagnostics = diagnostics;
    }

    static JavaHints read(Located schema, Diagnostics diagnostics) {
        if (READ.stream().noneMatch(keyword -> schema.value().get(keyword).isPresent())) {
            return JavaHints.NONE;
        }
        JavaKeywords keywords = new JavaKeywords(schema, diagnostics);
        List<JavaConstant> constants = keywords.enums();
        List<JavaConstant> names = keywords.enumNames();
        return new JavaHints(
                keywords.name("javaType", JavaGrammar::isQualified),
                keywords.name("javaName", JavaGrammar::isIdentifier),
                keywords.interfaces(),
                keywords.name("existingJavaType", text -> JavaGrammar.isQualified(text) || PRIMITIVES.contains(text)),
                constants.isEmpty() ? names : constants);
    }

    private Optional<String> name(String keyword, Predicate<String> grammar) {
        return schema.value().get(keyword).flatMap(value -> name(keyword, value, grammar));
    }

    private Optional<String> name(String keyword, SourceValue value, Predicate<String> grammar) {
        if (value.toJson() instanceof JsonString text && grammar.test(text.value())) {
            return Optional.of(text.value());
        }
        return invalid(keyword, value, NAME);
    }

    private <T> Optional<T> invalid(String keyword, SourceValue at, String expected) {
        String message = "\"" + keyword + "\" has no effect: it takes " + expected;
        diagnostics.add(Diagnostic.at(
                        DiagnosticId.INVALID_KEYWORD_VALUE,
                        at.location(),
                        schema.key().child(keyword).pointer(),
                        message)
                .asWarning());
        return Optional.empty();
    }

    private List<String> interfaces() {
        List<String> names = new ArrayList<>();
        for (SourceValue element : elements("javaInterfaces")) {
            name("javaInterfaces", element, JavaGrammar::isQualified).ifPresent(names::add);
        }
        return names.stream().distinct().toList();
    }

    private List<SourceValue> elements(String keyword) {
        Optional<SourceValue> value = schema.value().get(keyword);
        if (value.isPresent() && !(value.get() instanceof SourceValue.ArrayValue)) {
            invalid(keyword, value.get(), "an array");
        }
        return value.isPresent() && value.get() instanceof SourceValue.ArrayValue array ? array.elements() : List.of();
    }

    private List<JavaConstant> enumNames() {
        List<JavaConstant> constants = new ArrayList<>();
        for (SourceValue element : elements("javaEnumNames")) {
            name("javaEnumNames", element, JavaGrammar::isIdentifier)
                    .ifPresent(name -> constants.add(new JavaConstant(name, Optional.empty())));
        }
        return all("javaEnumNames", constants);
    }

    private List<JavaConstant> enums() {
        List<JavaConstant> constants = new ArrayList<>();
        for (SourceValue element : elements("javaEnums")) {
            Optional<SourceValue> name = element.get("name");
            if (name.isEmpty()) {
                invalid("javaEnums", element, "an object with a \"name\" for each constant");
            }
            name.flatMap(value -> name("javaEnums", value, JavaGrammar::isIdentifier))
                    .ifPresent(constant -> constants.add(new JavaConstant(
                            constant, text(element, "description").or(() -> text(element, "title")))));
        }
        return all("javaEnums", constants);
    }

    private static Optional<String> text(SourceValue object, String member) {
        return object.get(member)
                .map(SourceValue::toJson)
                .filter(JsonString.class::isInstance)
                .map(text -> ((JsonString) text).value());
    }

    /** A name for every value and every name once, or none at all: half of them would be two rules for one enum. */
    private List<JavaConstant> all(String keyword, List<JavaConstant> constants) {
        Optional<SourceValue> names = schema.value().get(keyword);
        if (names.isEmpty()) {
            return List.of();
        }
        Set<String> distinct = new HashSet<>();
        constants.forEach(constant -> distinct.add(constant.name()));
        int values = schema.value().get("enum").orElse(null) instanceof SourceValue.ArrayValue array
                ? array.elements().size()
                : 0;
        if (distinct.size() != values || constants.size() != values) {
            invalid(keyword, names.get(), "one name for each value of \"enum\", each of them once");
            return List.of();
        }
        return constants;
    }
}
