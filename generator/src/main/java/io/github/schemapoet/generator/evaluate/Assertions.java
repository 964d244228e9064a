package io.github.schemapoet.generator.evaluate;

import io.github.schemapoet.generator.schema.JsonType;
import io.github.schemapoet.generator.schema.NumberAssertions;
import io.github.schemapoet.generator.schema.Schema;
import io.github.schemapoet.generator.schema.StringAssertions;
import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonBoolean;
import io.github.schemapoet.runtime.JsonNull;
import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.support.check.Content;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** The keywords that look at the value itself (2020-12 validation §6.1 to §6.3, §7.2, §8). */
final class Assertions {
    private Assertions() {}

    static void evaluate(Frame frame) {
        Schema schema = frame.schema();
        JsonValue value = frame.value();
        schema.types()
                .ifPresent(types ->
                        frame.asserted("type", isOf(types, value, schema.integersBySpelling()), () -> named(types)));
        schema.enumeration().ifPresent(values -> frame.asserted("enum", values.contains(value), () -> oneOf(values)));
        schema.constant().ifPresent(constant -> frame.asserted("const", constant.equals(value), constant::toJson));
        if (value instanceof JsonNumber number) {
            numbers(frame, schema.numbers(), number);
        } else if (value instanceof JsonString string) {
            strings(frame, schema.strings(), string.value());
        }
    }

    private static boolean isOf(Set<JsonType> types, JsonValue value, boolean bySpelling) {
        if (value instanceof JsonNumber number) {
            boolean integer = bySpelling
                    ? number.toString().chars().noneMatch(c -> c == '.' || c == 'e' || c == 'E')
                    : number.isInteger();
            return types.contains(JsonType.NUMBER) || integer && types.contains(JsonType.INTEGER);
        }
        return types.contains(
                value instanceof JsonNull
                        ? JsonType.NULL
                        : value instanceof JsonBoolean
                                ? JsonType.BOOLEAN
                                : value instanceof JsonString
                                        ? JsonType.STRING
                                        : value instanceof JsonArray ? JsonType.ARRAY : JsonType.OBJECT);
    }

    private static String named(Set<JsonType> types) {
        return types.stream().map(JsonType::keyword).sorted().collect(Collectors.joining(" or ", "", ""));
    }

    private static String oneOf(List<JsonValue> values) {
        String listed = values.stream().limit(12).map(JsonValue::toJson).collect(Collectors.joining(", "));
        return "one of " + listed + (values.size() > 12 ? ", …" : "");
    }

    private static void numbers(Frame frame, NumberAssertions numbers, JsonNumber number) {
        bound(frame, "minimum", numbers.minimum(), number, order -> order >= 0, "at least ");
        bound(frame, "maximum", numbers.maximum(), number, order -> order <= 0, "at most ");
        bound(frame, "exclusiveMinimum", numbers.exclusiveMinimum(), number, order -> order > 0, "above ");
        bound(frame, "exclusiveMaximum", numbers.exclusiveMaximum(), number, order -> order < 0, "below ");
        numbers.multipleOf()
                .ifPresent(divisor ->
                        frame.asserted("multipleOf", number.isMultipleOf(divisor), () -> "a multiple of " + divisor));
    }

    private static void bound(
            Frame frame,
            String keyword,
            Optional<JsonNumber> limit,
            JsonNumber number,
            IntPredicate holds,
            String relation) {
        limit.ifPresent(bound ->
                frame.asserted(keyword, holds.test(number.compareTo(bound)), () -> "a number " + relation + bound));
    }

    private static void strings(Frame frame, StringAssertions strings, String text) {
        long length = text.codePointCount(0, text.length());
        size(frame, "minLength", strings.minLength(), length, "characters");
        size(frame, "maxLength", strings.maxLength(), length, "characters");
        strings.pattern()
                .ifPresent(pattern -> frame.asserted(
                        "pattern", frame.evaluator().matches(pattern, text), () -> "a string that matches " + pattern));
        strings.format()
                .ifPresent(format -> frame.asserted(
                        "format",
                        frame.evaluator().isOfFormat(format, text),
                        () -> "a string of the format " + format.name()));
        strings.content().ifPresent(content -> content(frame, content, text));
    }

    /** A bound of characters, items or members; {@code keyword} says of which kind. */
    static void size(Frame frame, String keyword, OptionalLong limit, long size, String parts) {
        if (limit.isPresent()) {
            boolean lower = keyword.startsWith("min");
            boolean holds = lower ? size >= limit.getAsLong() : size <= limit.getAsLong();
            String relation = lower ? "at least " : "at most ";
            frame.asserted(keyword, holds, () -> relation + limit.getAsLong() + " " + parts);
        }
    }

    private static void content(Frame frame, StringAssertions.Content content, String text) {
        Content found = Content.of(
                text, content.encoding().orElse(""), content.mediaType().orElse(""));
        boolean encoded = content.encoding().isEmpty()
                || Content.of(text, content.encoding().get(), "").isValid();
        content.encoding().ifPresent(encoding -> frame.asserted("contentEncoding", encoded, () -> encoding + " text"));
        content.mediaType()
                .ifPresent(type ->
                        frame.asserted("contentMediaType", !encoded || found.isValid(), () -> "text of type " + type));
        if (content.schema().isPresent() && found.isValid() && found.isJson()) {
            SchemaOutcome application =
                    frame.aside(content.schema().get(), found.index().value(0), "contentSchema");
            KeywordOutcome outcome = application.valid()
                    ? KeywordOutcome.accepted("contentSchema")
                    : KeywordOutcome.rejected("contentSchema", "the schema of the content does not accept it");
            frame.add(outcome.with(List.of(application)));
        }
    }
}
