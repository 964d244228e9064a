package io.github.schemapoet.generator.emit.machinery;

import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.emit.type.NumberPlace;
import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.plan.CheckPlan;
import io.github.schemapoet.generator.shape.Member;
import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import io.github.schemapoet.generator.shape.Use;
import java.util.Optional;

/** Reads one named member into its field. */
final class MemberReading {
    private final ReaderClass owner;
    private final PlaceReader places;
    private final TypeDeclaration.ObjectType type;
    private final ObjectFit fit;
    private final ObjectLoop.Purpose purpose;

    MemberReading(
            ReaderClass owner, TypeDeclaration.ObjectType type, ObjectFit fit, ObjectLoop.Purpose purpose) {
        this.owner = owner;
        this.places = new PlaceReader(owner);
        this.type = type;
        this.fit = fit;
        this.purpose = purpose;
    }

    /** The reading as one expression, where one is enough. */
    Optional<CodeBlock> expression(int ordinal) {
        Member member = type.members().get(ordinal);
        Use use = member.use();
        if (purpose == ObjectLoop.Purpose.SKIM) {
            return skim(member);
        }
        return !use.nullable() && NumberPlace.of(use) == NumberPlace.NONE
                ? Optional.of(CodeBlock.of("it.$N = $L", field(member), value(member)))
                : Optional.empty();
    }

    private Optional<CodeBlock> skim(Member member) {
        if (fit.free(member.name())) {
            return Optional.of(CodeBlock.of("in.skipValue()"));
        }
        return member.use().nullable() && !anything(member.use())
                ? Optional.empty()
                : Optional.of(places.skimExpression(member.use(), member.name()));
    }

    /** The reading as statements. */
    CodeBlock statements(int ordinal) {
        Member member = type.members().get(ordinal);
        Use use = member.use();
        if (purpose == ObjectLoop.Purpose.SKIM) {
            return places.skim(use, member.name());
        }
        CodeBlock present = NumberPlace.of(use) == NumberPlace.NONE
                ? CodeBlock.builder()
                        .addStatement("it.$N = $L", field(member), value(member))
                        .build()
                : number(member);
        CodeBlock.Builder code = CodeBlock.builder();
        if (byRegion(member)) {
            code.add(owner.regionCheck(use.schema()));
        }
        if (!use.nullable()) {
            return code.add(present).build();
        }
        String nulls = ordinal < 64 ? "nulls" : "nulls" + ordinal / 64;
        return code.beginControlFlow("if (in.takeNull())")
                .addStatement("it.$L |= 1L << member", nulls)
                .nextControlFlow("else")
                .add(present)
                .endControlFlow()
                .build();
    }

    /** The value, where null has been taken if it is allowed. */
    private CodeBlock value(Member member) {
        Use use = member.use();
        boolean bound = purpose == ObjectLoop.Purpose.BIND || fit.free(member.name()) || byRegion(member);
        return bound ? places.bind(use.withNullable(false), member.name()) : places.readNotNull(use, member.name());
    }

    /** Whether the value, null or not, is checked before it is read; where it is one expression, that does it itself. */
    private boolean byRegion(Member member) {
        boolean statements = member.use().nullable() || NumberPlace.of(member.use()) != NumberPlace.NONE;
        return statements
                && purpose == ObjectLoop.Purpose.READ
                && !fit.free(member.name())
                && places.forwardPlan(member.use()).isEmpty();
    }

    private static boolean anything(Use use) {
        return use.shape() instanceof Shape.AnyShape;
    }

    private CodeBlock number(Member member) {
        CodeBlock.Builder code = CodeBlock.builder();
        Use use = member.use();
        String field = field(member);
        Optional<CheckPlan> plan =
                purpose == ObjectLoop.Purpose.READ ? places.forwardPlan(use) : Optional.empty();
        code.addStatement("it.$N = in.$L()", field, NumberPlace.of(use).readMethod());
        code.beginControlFlow("if (in.inexact())")
                .addStatement("it.exact = $T.with(it.exact, member, in.exactNumber())", Types.EXACT_NUMBERS)
                .endControlFlow();
        plan.ifPresent(checked -> code.add(new ScalarRefusals(owner, checked, member.name()).ofNumber()));
        return code.build();
    }

    private String field(Member member) {
        return owner.machinery().field(type.key(), member.name());
    }
}
