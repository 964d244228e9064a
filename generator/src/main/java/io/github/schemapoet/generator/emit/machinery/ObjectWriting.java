package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.emit.type.Bits;
import io.github.schemapoet.generator.emit.type.NumberPlace;
import io.github.schemapoet.generator.shape.Member;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import java.util.List;

/** Writes an object: its members in the order of the schema, then the others in theirs. */
final class ObjectWriting {
    /** More members than this are written in groups: methods must stay small to be compiled well. */
    private static final int GROUP = 40;

    private final CodecClass owner;
    private final TypeDeclaration.ObjectType type;
    private final Provable provable;
    private final CodeBlock names;

    ObjectWriting(CodecClass owner, TypeDeclaration.ObjectType type) {
        this.owner = owner;
        this.type = type;
        this.provable = new Provable(owner.machinery().plans());
        this.names = owner.memberNames(type);
    }

    CodeBlock code() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (type.holdsAnything()) {
            code.beginControlFlow("if (it.otherValue != null)")
                    .addStatement("out.value(it.otherValue)")
                    .addStatement("return")
                    .endControlFlow();
        }
        code.addStatement("out.beginObject()");
        List<Member> members = type.members();
        if (members.size() <= GROUP) {
            for (int i = 0; i < members.size(); i++) {
                code.add(member(i));
            }
        } else {
            for (int start = 0; start < members.size(); start += GROUP) {
                code.addStatement("$L", group(start, Math.min(members.size(), start + GROUP)));
            }
        }
        type.additional()
                .ifPresent(use -> code.add(ShapeWriting.members(
                        owner.machinery(),
                        owner.self(),
                        use,
                        "it.additionalProperties",
                        provable.additional(type, use))));
        return code.addStatement("out.endObject()").build();
    }

    private CodeBlock group(int start, int end) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = start; i < end; i++) {
            code.add(member(i));
        }
        return owner.writing("members " + (start + 1) + " to " + end, code.build());
    }

    private CodeBlock member(int ordinal) {
        Member member = type.members().get(ordinal);
        CodeBlock place = CodeBlock.of("$L, $L", names, ordinal);
        CodeBlock.Builder code = CodeBlock.builder();
        boolean hidden = member.docs().writeOnly();
        if (hidden) {
            code.beginControlFlow("if (out.hides())")
                    .addStatement("out.hidden($L, $L)", place, bits("present", ordinal))
                    .nextControlFlow("else if ($L)", due(member, place, ordinal));
        } else {
            code.beginControlFlow("if ($L)", due(member, place, ordinal));
        }
        return code.add(value(member, ordinal)).endControlFlow().build();
    }

    /** Whether the member's value is to be written; its name then has been. */
    private static CodeBlock due(Member member, CodeBlock place, int ordinal) {
        String present = bits("present", ordinal);
        String bits = member.use().nullable() ? present + ", " + bits("nulls", ordinal) : present;
        return CodeBlock.of("out.member($L, $L)", place, bits);
    }

    private static String bits(String field, int ordinal) {
        return "it." + Bits.field(field, ordinal);
    }

    private CodeBlock value(Member member, int ordinal) {
        String field = "it." + owner.machinery().field(type.key(), member.name());
        if (NumberPlace.of(member.use()) != NumberPlace.NONE) {
            return CodeBlock.builder()
                    .addStatement("out.value(it.exact, $L, $L)", ordinal, field)
                    .build();
        }
        boolean proved = provable.member(type, member.name(), member.use());
        return ShapeWriting.of(owner.machinery(), owner.self(), member.use(), field, proved);
    }
}
