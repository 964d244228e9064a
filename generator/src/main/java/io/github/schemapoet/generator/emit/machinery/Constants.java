package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.name.Words;
import io.github.schemapoet.generator.pattern.CompiledPattern;
import io.github.schemapoet.generator.plan.Check;
import io.github.schemapoet.generator.text.Texts;
import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The constants of one emitted class: each content once, under the first name that asked for it. */
final class Constants {
    /** Each name in an array takes about eight bytecodes, and a method beyond 8,000 is never compiled. */
    private static final int NAMES_IN_A_METHOD = 500;

    private final Texts texts;
    private final ClassName owner;
    private final Optional<Constants> lender;
    private final Map<String, String> nameByContent = new LinkedHashMap<>();
    private final Identifiers identifiers = new Identifiers();
    private final List<FieldSpec> fields = new ArrayList<>();
    private final List<MethodSpec> methods = new ArrayList<>();

    /**
     * Constants of a class.
     *
     * @param lender another class of the package, whose tables and patterns are used where it has the same
     */
    Constants(Texts texts, ClassName owner, Optional<Constants> lender) {
        this.texts = texts;
        this.owner = owner;
        this.lender = lender;
    }

    /** A table of names, in this order, which other classes of the package may use. */
    CodeBlock sharedNames(String wanted, List<String> names) {
        CodeBlock table = names(wanted, names);
        lend(Types.NAME_TABLE, contentOf(names));
        return table;
    }

    /** A compiled regular expression, for another class of the package. */
    CodeBlock lendPattern(String wanted, CompiledPattern pattern) {
        pattern(wanted, pattern);
        return lend(Types.TEXT_PATTERN, contentOf(pattern)).orElseThrow();
    }

    /** The constant of a content, for another class of the package, if there is such a one. */
    private Optional<CodeBlock> lend(TypeName type, String content) {
        Optional<String> known = Optional.ofNullable(nameByContent.get(key(type, content)));
        known.ifPresent(name -> fields.replaceAll(field -> field.name().equals(name) ? shared(field) : field));
        return known.map(name -> CodeBlock.of("$T.$N", owner, name));
    }

    /** A constant, or that of the lender with the same content. */
    private CodeBlock common(String content, String wanted, TypeName type, Initializer initializer) {
        Optional<CodeBlock> lent = nameByContent.containsKey(key(type, content))
                ? Optional.empty()
                : lender.flatMap(other -> other.lend(type, content));
        return lent.orElseGet(() -> CodeBlock.of("$N", constant(content, wanted, type, initializer)));
    }

    private static FieldSpec shared(FieldSpec field) {
        return FieldSpec.builder(field.type(), field.name(), Modifier.STATIC, Modifier.FINAL)
                .initializer(field.initializer())
                .build();
    }

    /** A table of names, in this order. */
    CodeBlock names(String wanted, List<String> names) {
        return common(contentOf(names), wanted, Types.NAME_TABLE, name -> tableOf(name, names));
    }

    private CodeBlock tableOf(String name, List<String> names) {
        if (names.size() <= NAMES_IN_A_METHOD) {
            return CodeBlock.of("$T.of($L)", Types.NAME_TABLE, literals(names));
        }
        List<CodeBlock> parts = new ArrayList<>();
        for (int start = 0; start < names.size(); start += NAMES_IN_A_METHOD) {
            List<String> part = names.subList(start, Math.min(names.size(), start + NAMES_IN_A_METHOD));
            String method = Words.of(name).camel() + (parts.size() + 1);
            methods.add(MethodSpec.methodBuilder(method)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(ArrayTypeName.of(String.class))
                    .addStatement("return new String[] {$L}", literals(part))
                    .build());
            parts.add(CodeBlock.of("$N()", method));
        }
        return CodeBlock.of("$T.join($L)", Types.NAME_TABLE, CodeBlock.join(parts, ", "));
    }

    private CodeBlock literals(List<String> names) {
        return names.stream()
                .map(name -> CodeBlock.of("$L", texts.literal(name)))
                .collect(CodeBlock.joining(", "));
    }

    /** A compiled regular expression. */
    CodeBlock pattern(String wanted, CompiledPattern pattern) {
        return common(
                contentOf(pattern),
                wanted,
                Types.TEXT_PATTERN,
                name -> CodeBlock.of(
                        "$T.$L($L)", Types.TEXT_PATTERN, pattern.kind().factory(), texts.literal(pattern.data())));
    }

    private static String contentOf(CompiledPattern pattern) {
        return "pattern " + pattern.kind() + pattern.data();
    }

    /** Other names never have the same content, whatever characters they have. */
    private static String contentOf(List<String> names) {
        return "names "
                + JsonArray.of(names.stream().map(JsonString::of).toList()).toJson();
    }

    /** The check of a format of the user's own, named for its class: that is no text of a schema. */
    String customFormat(Check.CustomFormat format) {
        ClassName type = Types.named(format.className());
        return constant(
                "format " + format.className(),
                Words.of(type.simpleName()).camel(),
                Types.FORMAT_CHECK,
                name -> CodeBlock.of("new $T()", type));
    }

    /** An exact number. */
    String number(String wanted, JsonNumber number) {
        return constant(
                "number " + number,
                wanted,
                Types.JSON_NUMBER,
                name -> CodeBlock.of("$T.of($L)", Types.JSON_NUMBER, texts.literal(number.toString())));
    }

    /** One JSON value. */
    String value(String wanted, JsonValue value) {
        return constant("value " + value.toJson(), wanted, Types.JSON_VALUE, name -> CodeBlock.of("$L", parsed(value)));
    }

    /** JSON values, in this order. */
    String values(String wanted, List<JsonValue> values) {
        String content = "values " + values.stream().map(JsonValue::toJson).toList();
        CodeBlock list = values.stream().map(this::parsed).collect(CodeBlock.joining(", "));
        return constant(
                content,
                wanted,
                ParameterizedTypeName.get(ClassName.get(List.class), Types.JSON_VALUE),
                name -> CodeBlock.of("$T.of($L)", List.class, list));
    }

    /** Many JSON values, found by their hashes: written as arrays, each of which one constant can hold. */
    String valueSet(String wanted, List<JsonValue> values) {
        String content = "value set " + values.stream().map(JsonValue::toJson).toList();
        List<CodeBlock> arrays = new ArrayList<>();
        for (int start = 0; start < values.size(); start += NAMES_IN_A_METHOD) {
            List<JsonValue> part = values.subList(start, Math.min(values.size(), start + NAMES_IN_A_METHOD));
            arrays.add(CodeBlock.of("$L", texts.literal(JsonArray.of(part).toJson())));
        }
        return constant(
                content,
                wanted,
                Types.VALUE_SET,
                name -> CodeBlock.of("$T.of($L)", Types.VALUE_SET, CodeBlock.join(arrays, ", ")));
    }

    private CodeBlock parsed(JsonValue value) {
        return CodeBlock.of("$T.parse($L)", Types.JSON_VALUE, texts.literal(value.toJson()));
    }

    /** A constant of a primitive or other type; the content tells whether there is such a one already. */
    String constant(String content, String wanted, TypeName type, Initializer initializer) {
        String before = nameByContent.get(key(type, content));
        if (before != null) {
            return before;
        }
        String name = identifiers.constant(wanted);
        nameByContent.put(key(type, content), name);
        fields.add(FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(initializer.of(name))
                .build());
        return name;
    }

    private static String key(TypeName type, String content) {
        return type + " " + content;
    }

    /** Keeps a name from being taken. */
    void reserve(String name) {
        identifiers.constant(name);
    }

    List<FieldSpec> fields() {
        return fields;
    }

    List<MethodSpec> methods() {
        return methods;
    }

    /** The value of a constant, which may depend on its name. */
    interface Initializer {
        CodeBlock of(String name);
    }
}
