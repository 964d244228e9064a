package io.github.schemapoet.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.schemapoet.generator.emit.type.JavaTypes;
import io.github.schemapoet.generator.shape.Member;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Equality by the meaning of JSON, and hash codes that agree with it. */
final class Equality {
    /** More terms than this are written in groups: neither compilers nor people like long expressions. */
    private static final int GROUP = 40;

    private final Models models;
    private final TypeDeclaration.ObjectType type;
    private final ObjectState state;

    Equality(Models models, TypeDeclaration.ObjectType type, ObjectState state) {
        this.models = models;
        this.type = type;
        this.state = state;
    }

    List<MethodSpec> methods() {
        ClassName self = models.type(type.key());
        List<MethodSpec> methods = new ArrayList<>();
        List<CodeBlock> terms = terms();
        MethodSpec.Builder equals = EntryPoints.overriding("equals", TypeName.BOOLEAN)
                .addParameter(JavaTypes.nullable(ClassName.OBJECT), "other");
        if (terms.size() <= GROUP) {
            methods.add(equals.addStatement("return other instanceof $T that$L", self, conjunction(terms, true))
                    .build());
        } else {
            CodeBlock.Builder calls = CodeBlock.builder();
            for (int start = 0; start < terms.size(); start += GROUP) {
                String name = "equalMembers" + (start / GROUP + 1);
                calls.add("\n&& $N(that)", name);
                methods.add(part(name, self, terms.subList(start, Math.min(terms.size(), start + GROUP))));
            }
            methods.add(
                    0,
                    equals.addStatement("return other instanceof $T that$L", self, calls.build())
                            .build());
        }
        methods.add(1, hashCode(hashed()));
        return methods;
    }

    private static CodeBlock conjunction(List<CodeBlock> terms, boolean continued) {
        CodeBlock.Builder all = CodeBlock.builder();
        for (int i = 0; i < terms.size(); i++) {
            all.add(i == 0 && !continued ? "$L" : "\n&& $L", terms.get(i));
        }
        return all.build();
    }

    private static MethodSpec part(String name, ClassName self, List<CodeBlock> terms) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .returns(TypeName.BOOLEAN)
                .addParameter(self, "that")
                .addStatement("return $L", conjunction(terms, false))
                .build();
    }

    private List<CodeBlock> terms() {
        List<CodeBlock> terms = new ArrayList<>();
        state.bitFields().forEach(name -> terms.add(CodeBlock.of("$N == that.$N", name, name)));
        for (Member member : type.members()) {
            String field = state.field(member);
            String own = shadowed(field) ? "this." + field : field;
            boolean primitive = models.javaTypes().of(member.use().shape()).isPrimitive();
            terms.add(
                    primitive
                            ? CodeBlock.of("$L == that.$N", own, field)
                            : CodeBlock.of("$T.equals($L, that.$N)", Objects.class, own, field));
        }
        if (state.hasExact()) {
            terms.add(CodeBlock.of("$T.equals(exact, that.exact)", Objects.class));
        }
        if (type.holdsAnything()) {
            terms.add(CodeBlock.of("$T.equals(otherValue, that.otherValue)", Objects.class));
        }
        type.additional()
                .ifPresent(use -> terms.add(CodeBlock.of("additionalProperties.equals(that.additionalProperties)")));
        return terms;
    }

    private static boolean shadowed(String field) {
        return field.equals("that") || field.equals("other");
    }

    private List<CodeBlock> hashed() {
        List<CodeBlock> hashed = new ArrayList<>();
        state.bitFields().forEach(name -> hashed.add(CodeBlock.of("$N", name)));
        for (Member member : type.members()) {
            String field = state.field(member);
            String own = field.equals("hash") ? "this.hash" : field;
            boolean number = models.javaTypes().of(member.use().shape()).equals(TypeName.DOUBLE);
            // Adding zero makes negative zero positive, as which it counts in JSON.
            hashed.add(CodeBlock.of(number ? "$L + 0.0" : "$L", own));
        }
        if (state.hasExact()) {
            hashed.add(CodeBlock.of("exact"));
        }
        if (type.holdsAnything()) {
            hashed.add(CodeBlock.of("otherValue"));
        }
        type.additional().ifPresent(use -> hashed.add(CodeBlock.of("additionalProperties")));
        return hashed;
    }

    private static MethodSpec hashCode(List<CodeBlock> hashed) {
        MethodSpec.Builder method = EntryPoints.overriding("hashCode", TypeName.INT);
        if (hashed.size() <= GROUP) {
            return method.addStatement("return $L", hash(hashed)).build();
        }
        method.addStatement("int hash = 1");
        for (int start = 0; start < hashed.size(); start += GROUP) {
            method.addStatement(
                    "hash = 31 * hash + $L", hash(hashed.subList(start, Math.min(hashed.size(), start + GROUP))));
        }
        return method.addStatement("return hash").build();
    }

    private static CodeBlock hash(List<CodeBlock> hashed) {
        return CodeBlock.of("$T.hash($L)", Objects.class, CodeBlock.join(hashed, ",$W"));
    }
}
