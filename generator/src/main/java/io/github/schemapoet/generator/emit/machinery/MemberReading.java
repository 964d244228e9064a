package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.emit.type.Bits;
import io.github.schemapoet.generator.emit.type.NumberPlace;
import io.github.schemapoet.generator.shape.Member;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import io.github.schemapoet.generator.shape.Use;

/** Reads one named member into its field. */
final class MemberReading {
    private final CodecClass owner;
    private final PlaceReader places;
    private final TypeDeclaration.ObjectType type;
    private final ObjectFit fit;
    private final ObjectLoop.Purpose purpose;

    MemberReading(CodecClass owner, TypeDeclaration.ObjectType type, ObjectFit fit, ObjectLoop.Purpose purpose) {
        this.owner = owner;
        this.places = new PlaceReader(owner);
        this.type = type;
        this.fit = fit;
        this.purpose = purpose;
    }

    /** What stands behind the arrow of a member's case: one statement, or a block. */
    CodeBlock of(int ordinal) {
        Member member = type.members().get(ordinal);
        if (purpose == ObjectLoop.Purpose.SKIM) {
            return skim(member);
        }
        return byRegion(member) && !takesNull(ordinal)
                ? Statements.block(checkedByRegion(member, ordinal))
                : bound(member);
    }

    /** Whether null, where it is read, has been taken before. */
    boolean takesNull(int ordinal) {
        Member member = type.members().get(ordinal);
        return member.use().nullable() && (purpose == ObjectLoop.Purpose.BIND || !byRegion(member));
    }

    private CodeBlock skim(Member member) {
        if (fit.free(member.name())) {
            return Statements.of(CodeBlock.of("in.skipValue()"));
        }
        return Statements.of(places.skimExpression(member.use(), member.name()));
    }

    private CodeBlock bound(Member member) {
        Use use = member.use();
        if (NumberPlace.of(use) == NumberPlace.NONE) {
            return Statements.of(CodeBlock.of("it.$N = $L", field(member), value(member)));
        }
        CodeBlock read = Statements.of(CodeBlock.of(
                "it.$N = in.$L()", field(member), NumberPlace.of(use).readMethod()));
        CodeBlock refusals = purpose == ObjectLoop.Purpose.READ
                ? places.forwardPlan(use)
                        .map(plan -> new ScalarRefusals(owner, plan, member.name()).ofNumber())
                        .orElse(CodeBlock.of(""))
                : CodeBlock.of("");
        return refusals.isEmpty()
                ? read
                : Statements.block(CodeBlock.builder().add(read).add(refusals).build());
    }

    /** The value, where null has been taken if it is allowed. */
    private CodeBlock value(Member member) {
        Use use = member.use();
        boolean known = purpose == ObjectLoop.Purpose.BIND || fit.free(member.name()) || byRegion(member);
        return known ? places.bind(use.withNullable(false), member.name()) : places.readNotNull(use, member.name());
    }

    /** Whether the value takes more than one pass: it is indexed and checked, null or not, before it is read. */
    private boolean byRegion(Member member) {
        return purpose != ObjectLoop.Purpose.BIND
                && !fit.free(member.name())
                && places.forwardPlan(member.use()).isEmpty();
    }

    private CodeBlock checkedByRegion(Member member, int ordinal) {
        CodeBlock.Builder code =
                CodeBlock.builder().add(owner.regionCheck(member.use().schema()));
        if (!member.use().nullable()) {
            return code.add(bound(member)).build();
        }
        return code.beginControlFlow("if (in.takeNull())")
                .addStatement("it.$L |= $L", Bits.field("nulls", ordinal), Bits.literal(ordinal))
                .nextControlFlow("else")
                .add(bound(member))
                .endControlFlow()
                .build();
    }

    private String field(Member member) {
        return owner.machinery().field(type.key(), member.name());
    }
}
