package io.github.schemapoet.generator.emit.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.name.MemberNames;
import io.github.schemapoet.generator.shape.Member;
import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import io.github.schemapoet.generator.shape.TypeKey;
import io.github.schemapoet.generator.shape.Use;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The method {@code withDefaults}, and which types it changes at all. */
final class Defaulting {
    private final Models models;
    private final Set<TypeKey> affected = new HashSet<>();

    Defaulting(Models models) {
        this.models = models;
        boolean grew = true;
        while (grew) {
            grew = false;
            for (TypeDeclaration type : models.model().types().values()) {
                grew |= !affected.contains(type.key()) && hasDefaults(type) && affected.add(type.key());
            }
        }
    }

    private boolean hasDefaults(TypeDeclaration type) {
        if (type instanceof TypeDeclaration.ObjectType object) {
            return object.members().stream()
                            .anyMatch(member -> member.defaultValue().isPresent())
                    || Stream.concat(object.members().stream().map(Member::use), object.additional().stream())
                            .anyMatch(this::changes);
        } else if (type instanceof TypeDeclaration.UnionType union) {
            return union.branches().stream().anyMatch(branch -> changes(branch.use()));
        }
        return type instanceof TypeDeclaration.ValueType value && changes(value.value());
    }

    /** Whether a value at a place can have a default inside. */
    boolean changes(Use use) {
        if (use.shape() instanceof Shape.TypeShape type) {
            return affected.contains(type.type());
        } else if (use.shape() instanceof Shape.ListShape list) {
            return changes(list.element());
        }
        return use.shape() instanceof Shape.MapShape map && changes(map.value());
    }

    boolean changes(TypeKey type) {
        return affected.contains(type);
    }

    /** An expression for a value, which is not null, with its defaults. */
    CodeBlock applied(Use use, CodeBlock value, String what) {
        return applied(use, value, what, 1);
    }

    private CodeBlock applied(Use use, CodeBlock value, String what, int depth) {
        if (!changes(use)) {
            return value;
        } else if (use.shape() instanceof Shape.TypeShape) {
            return CodeBlock.of("$L.withDefaults()", value);
        } else if (use.shape() instanceof Shape.ListShape list) {
            return list.element().nullable()
                    ? CodeBlock.of("$T.listOfNullable($L, $L)", Types.COPIES, value, each(list.element(), what, depth))
                    : CodeBlock.of("$T.list($L, $L, $L)", Types.COPIES, value, what, each(list.element(), what, depth));
        }
        Use element = ((Shape.MapShape) use.shape()).value();
        return map(element, value, what, depth);
    }

    /** An expression for a map of such values with their defaults. */
    CodeBlock map(Use element, CodeBlock value, String what) {
        return map(element, value, what, 1);
    }

    private CodeBlock map(Use element, CodeBlock value, String what, int depth) {
        String method = element.nullable() ? "mapOfNullable" : "map";
        return CodeBlock.of("$T.$L($L, $L, $L)", Types.COPIES, method, value, what, each(element, what, depth));
    }

    private CodeBlock each(Use element, String what, int depth) {
        if (element.shape() instanceof Shape.TypeShape type) {
            return CodeBlock.of("$T::withDefaults", models.type(type.type()));
        }
        String each = depth == 1 ? "each" : "each" + depth;
        return CodeBlock.of("$L -> $L", each, applied(element, CodeBlock.of(each), what, depth + 1));
    }

    /** The method of an object type. */
    MethodSpec method(TypeDeclaration.ObjectType type) {
        MethodSpec.Builder method = declaration(type.key());
        if (!changes(type.key())) {
            return method.addStatement("return this").build();
        }
        if (type.holdsAnything()) {
            method.beginControlFlow("if (otherValue != null)")
                    .addStatement("return this")
                    .endControlFlow();
        }
        method.addStatement("$T builder = toBuilder()", models.type(type.key()).nestedClass("Builder"));
        for (Member member : type.members()) {
            method.addCode(member(type, member));
        }
        type.additional()
                .filter(this::changes)
                .ifPresent(use -> method.addStatement(
                        "builder.additionalProperties($L)",
                        map(use, CodeBlock.of("additionalProperties"), models.literal("additionalProperties"))));
        return method.addStatement("return builder.build()").build();
    }

    MethodSpec.Builder declaration(TypeKey key) {
        return overriding(key)
                .addJavadoc(
                        "With the defaults of absent members, recursively; {@link $T} where they are not accepted.",
                        Types.JSON_EXCEPTION);
    }

    /** As {@link #declaration}, where what it overrides says what it does. */
    MethodSpec.Builder overriding(TypeKey key) {
        return MethodSpec.methodBuilder("withDefaults")
                .addModifiers(Modifier.PUBLIC)
                .returns(models.type(key));
    }

    /** An expression for the value of a member with its defaults; where they are not valid, the place has the name. */
    private CodeBlock inside(Member member, CodeBlock field) {
        String name = models.literal(member.name());
        CodeBlock change = member.use().shape() instanceof Shape.TypeShape
                ? each(member.use(), name, 1)
                : CodeBlock.of("value -> $L", applied(member.use(), CodeBlock.of("value"), name));
        return CodeBlock.of("$T.member($L, $L, $L)", Types.INSIDE, name, field, change);
    }

    private CodeBlock member(TypeDeclaration.ObjectType type, Member member) {
        CodeBlock.Builder code = CodeBlock.builder();
        MemberNames names = models.symbols().member(type.key(), member.name());
        String setter = names.setter(member.use());
        String constant = names.constant();
        member.defaultValue().ifPresent(value -> code.beginControlFlow(
                        "if (presence(Property.$N) == $T.ABSENT)", constant, Types.PRESENCE)
                .addStatement("builder.$N($L)", setter, new MemberDefaults(models, type).argument(member, value))
                .endControlFlow());
        if (changes(member.use())) {
            CodeBlock field = CodeBlock.of("this.$N", names.field());
            code.beginControlFlow("if ($L != null)", field)
                    .addStatement("builder.$N($L)", setter, inside(member, field))
                    .endControlFlow();
        }
        return code.build();
    }
}
