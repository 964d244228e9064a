package io.github.schemapoet.generator.emit.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import io.github.schemapoet.generator.shape.Docs;
import io.github.schemapoet.generator.shape.Member;
import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.runtime.JsonNumber;
import io.github.schemapoet.runtime.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Limits of members as annotations of Jakarta Validation, for frameworks that read them. No instance passes its limits
 * anyway. Patterns are left out: they are no regular expressions of Java.
 */
final class ValidationAnnotations {
    private static final String CONSTRAINTS = "jakarta.validation.constraints";

    private final Models models;

    ValidationAnnotations(Models models) {
        this.models = models;
    }

    /** Of an accessor that answers null where {@code nullable} says so. */
    List<AnnotationSpec> of(Member member, boolean nullable) {
        List<AnnotationSpec> all = new ArrayList<>();
        boolean primitive = models.javaTypes().of(member.use().shape()).isPrimitive();
        if (!nullable && !primitive) {
            all.add(AnnotationSpec.builder(ClassName.get(CONSTRAINTS, "NotNull"))
                    .build());
        }
        if (member.use().shape() instanceof Shape.TypeShape) {
            all.add(AnnotationSpec.builder(ClassName.get("jakarta.validation", "Valid"))
                    .build());
        }
        boolean itself = member.use().inside().equals(member.use());
        if (!itself || member.use().convertedType().isEmpty()) {
            limits(member.docs(), all);
        }
        return all;
    }

    private void limits(Docs docs, List<AnnotationSpec> all) {
        Map<String, JsonValue> limits = new LinkedHashMap<>();
        docs.limits().forEach(limit -> limit.value().ifPresent(value -> limits.put(limit.keyword(), value)));
        for (String part : List.of("Length", "Items", "Properties")) {
            size(limits.get("min" + part), limits.get("max" + part), all);
        }
        bound("DecimalMin", limits.get("minimum"), true, all);
        bound("DecimalMin", limits.get("exclusiveMinimum"), false, all);
        bound("DecimalMax", limits.get("maximum"), true, all);
        bound("DecimalMax", limits.get("exclusiveMaximum"), false, all);
    }

    private static void size(@Nullable JsonValue least, @Nullable JsonValue most, List<AnnotationSpec> all) {
        if (least == null && most == null) {
            return;
        }
        AnnotationSpec.Builder size = AnnotationSpec.builder(ClassName.get(CONSTRAINTS, "Size"));
        if (least instanceof JsonNumber number) {
            size.addMember("min", "$L", count(number));
        }
        if (most instanceof JsonNumber number) {
            size.addMember("max", "$L", count(number));
        }
        all.add(size.build());
    }

    /** Counts of that type end there. */
    private static int count(JsonNumber number) {
        return number.compareTo(JsonNumber.of(Integer.MAX_VALUE)) < 0 ? number.intValue() : Integer.MAX_VALUE;
    }

    private void bound(String name, @Nullable JsonValue limit, boolean inclusive, List<AnnotationSpec> all) {
        if (limit == null) {
            return;
        }
        AnnotationSpec.Builder bound = AnnotationSpec.builder(ClassName.get(CONSTRAINTS, name))
                .addMember("value", "$L", models.literal(limit.toJson()));
        if (!inclusive) {
            bound.addMember("inclusive", "false");
        }
        // An annotation can stand in a place once: the first of two bounds is as good as the other.
        if (all.stream().noneMatch(each -> each.type().equals(ClassName.get(CONSTRAINTS, name)))) {
            all.add(bound.build());
        }
    }
}
