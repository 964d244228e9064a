package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import io.github.schemapoet.generator.emit.type.NumberPlace;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.plan.Application;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import io.github.schemapoet.generator.shape.Use;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Reads the members that have no accessor of their own: refuses them, or keeps them in their order. */
final class OtherMembers {
    private final CodecClass owner;
    private final PlaceReader places;
    private final TypeDeclaration.ObjectType type;
    private final ObjectFit fit;
    private final ObjectLoop.Purpose purpose;

    OtherMembers(CodecClass owner, TypeDeclaration.ObjectType type, ObjectFit fit, ObjectLoop.Purpose purpose) {
        this.owner = owner;
        this.places = new PlaceReader(owner);
        this.type = type;
        this.fit = fit;
        this.purpose = purpose;
    }

    /** Whether an instance keeps them. */
    boolean kept() {
        return purpose != ObjectLoop.Purpose.SKIM && type.additional().isPresent();
    }

    /** Whether none is allowed, so that the code throws. */
    boolean leaves() {
        return type.additional().isEmpty();
    }

    /** Statements that read one, whose name has just been consumed. */
    CodeBlock code() {
        if (leaves()) {
            return CodeBlock.builder().addStatement("throw in.reject()").build();
        }
        Use use = type.additional().orElseThrow();
        CodeBlock.Builder code = CodeBlock.builder();
        boolean byName = !fit.members().patterns().isEmpty() && purpose != ObjectLoop.Purpose.BIND;
        if (byName) {
            code.addStatement("$N(in, in.memberName())", checkByName());
        }
        if (purpose == ObjectLoop.Purpose.SKIM) {
            boolean skipped = byName || fit.othersFree();
            return code.add(skipped ? skip() : places.skim(use, "additional member"))
                    .build();
        }
        boolean checked = purpose == ObjectLoop.Purpose.READ && !byName && !fit.othersFree();
        if (free(use)) {
            CodeBlock check = checked ? owner.regionCheck(use.schema()) : CodeBlock.of("");
            return code.add(check).addStatement("in.keepMember()").build();
        }
        code.addStatement("in.push(in.memberName())");
        return code.add(new ElementReading(owner, places, checked, "additional member").push(use))
                .build();
    }

    private static CodeBlock skip() {
        return CodeBlock.builder().addStatement("in.skipValue()").build();
    }

    /** Whether nothing of them has to be looked at once they are known to be JSON. */
    private boolean free(Use use) {
        return use.isJson();
    }

    /** The reader's method that says where the members kept begin. */
    String markMethod() {
        return type.additional().filter(this::free).isPresent() ? "keptMark" : "mark";
    }

    /** The members kept, once the object is closed. */
    CodeBlock map() {
        if (free(type.additional().orElseThrow())) {
            return CodeBlock.of("in.keptMembers(mark)");
        }
        return CodeBlock.of(
                "in.$L(mark)", NumberPlace.of(type.additional().orElseThrow()).mapMethod());
    }

    /** A method that refuses the value that is next unless the schemas hold that its name asks for. */
    private String checkByName() {
        return owner.once("check by name", name -> MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(Types.JSON_READER, "in")
                .addParameter(ParameterSpec.builder(String.class, "name").build())
                .addCode(checksByName())
                .build());
    }

    private CodeBlock checksByName() {
        Optional<SchemaKey> additional = fit.members().additional();
        boolean several = fit.members().patterns().stream()
                        .filter(pattern -> !always(pattern.schema()))
                        .count()
                > 1;
        CodeBlock.Builder code = CodeBlock.builder();
        if (several) {
            code.beginControlFlow("if (in.isChecked())").addStatement("return").endControlFlow();
            code.addStatement("boolean checked = false");
        }
        if (additional.isPresent()) {
            code.addStatement("boolean matched = false");
        }
        for (Application.PatternMember pattern : fit.members().patterns()) {
            code.beginControlFlow("if ($L.test(name))", owner.pattern("name pattern", pattern.pattern()));
            if (additional.isPresent()) {
                code.addStatement("matched = true");
            }
            code.add(several ? oneOfSeveral(pattern.schema()) : check(pattern.schema()))
                    .endControlFlow();
        }
        additional.ifPresent(
                key -> code.beginControlFlow("if (!matched)").add(check(key)).endControlFlow());
        if (several) {
            code.beginControlFlow("if (checked)")
                    .addStatement("in.checked(true)")
                    .endControlFlow();
        }
        return code.build();
    }

    /** As {@link #check}, where other schemas may have to hold of the same value: it counts as checked when all do. */
    private CodeBlock oneOfSeveral(SchemaKey key) {
        if (fit.never(key) || always(key)) {
            return check(key);
        }
        CodeBlock holds = owner.machinery().sites().test(owner.self(), key, "in.region()", "in.regionNode()");
        return CodeBlock.builder()
                .beginControlFlow("if (!$L)", holds)
                .addStatement("throw in.reject()")
                .endControlFlow()
                .addStatement("checked = true")
                .build();
    }

    private CodeBlock check(SchemaKey key) {
        if (fit.never(key)) {
            return CodeBlock.builder().addStatement("throw in.reject()").build();
        }
        return always(key) ? CodeBlock.of("") : owner.regionCheck(key);
    }

    private boolean always(SchemaKey key) {
        return owner.plans().of(owner.plans().resolve(key)).always();
    }
}
