package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.emit.type.NumberPlace;
import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import io.github.schemapoet.generator.shape.Use;
import java.util.List;

/** Emits what writes instances of a generated type. */
final class WriterEmitter implements TypeDeclaration.Cases<CodeBlock> {
    private final Machinery machinery;
    private final CodecClass owner;
    private final Provable provable;

    WriterEmitter(CodecClass owner) {
        this.machinery = owner.machinery();
        this.owner = owner;
        this.provable = new Provable(machinery.plans());
    }

    @Override
    public CodeBlock object(TypeDeclaration.ObjectType type) {
        return new ObjectWriting(owner, type).code();
    }

    @Override
    public CodeBlock union(TypeDeclaration.UnionType type) {
        boolean told = new UnionReading(owner, type).forward();
        CodeBlock.Builder code = CodeBlock.builder();
        List<TypeDeclaration.Branch> branches = type.branches();
        for (int i = 0; i < branches.size(); i++) {
            ClassName branch = branchClass(type, i);
            String keyword = i == 0 ? "if" : "else if";
            CodeBlock test = CodeBlock.of("it instanceof $T branch", branch);
            if (i == 0) {
                code.beginControlFlow("$L ($L)", keyword, test);
            } else {
                code.nextControlFlow("$L ($L)", keyword, test);
            }
            code.add(branch(branches.get(i), told));
        }
        return code.endControlFlow().build();
    }

    private ClassName branchClass(TypeDeclaration.UnionType type, int index) {
        TypeDeclaration.Branch branch = type.branches().get(index);
        if (branch.direct() && branch.use().shape() instanceof Shape.TypeShape shape) {
            return machinery.type(shape.type());
        }
        return owner.model()
                .nestedClass(machinery.symbols().branch(type.key(), index).wrapper());
    }

    private CodeBlock branch(TypeDeclaration.Branch branch, boolean told) {
        if (branch.direct() && branch.use().shape() instanceof Shape.TypeShape shape) {
            return CodeBlock.builder()
                    .addStatement("$L", machinery.write(owner.self(), shape.type(), Machinery.Writing.SELF, "branch"))
                    .build();
        }
        return value(branch.use(), "branch", told && provable.alone(branch.use()));
    }

    @Override
    public CodeBlock enumeration(TypeDeclaration.EnumType type) {
        return CodeBlock.builder().addStatement("out.value(it.json())").build();
    }

    @Override
    public CodeBlock value(TypeDeclaration.ValueType type) {
        Use use = type.value();
        CodeBlock write = value(use, "it", provable.alone(use));
        if (!use.nullable()) {
            return write;
        }
        return CodeBlock.builder()
                .beginControlFlow("if (it.value == null)")
                .addStatement("out.nul()")
                .nextControlFlow("else")
                .add(write)
                .endControlFlow()
                .build();
    }

    private CodeBlock value(Use use, String holder, boolean proved) {
        if (NumberPlace.of(use) != NumberPlace.NONE) {
            return CodeBlock.builder()
                    .addStatement("out.value($L.exact, $L.value)", holder, holder)
                    .build();
        }
        return ShapeWriting.of(machinery, owner.self(), use, holder + ".value", proved);
    }
}
