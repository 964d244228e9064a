package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.plan.Application;
import io.github.schemapoet.generator.plan.Check;
import io.github.schemapoet.generator.plan.CheckPlan;
import io.github.schemapoet.generator.plan.CheckPlans;
import io.github.schemapoet.generator.plan.JsonKind;
import io.github.schemapoet.generator.plan.Tag;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.shape.Facet;
import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import io.github.schemapoet.generator.shape.TypeKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads the objects of a union by the text of the member that tells its branches apart: the reader of that branch decides,
 * since no other one accepts the value. What has no such text is left to what comes behind.
 */
final class TaggedUnion {
    private final CodecClass owner;
    private final TypeDeclaration.UnionType type;
    private final Application.Combination combination;
    private final Tag tag;

    private TaggedUnion(
            CodecClass owner, TypeDeclaration.UnionType type, Application.Combination combination, Tag tag) {
        this.owner = owner;
        this.type = type;
        this.combination = combination;
        this.tag = tag;
    }

    /** Empty where the branches have no such member, the schema says more than them, or a branch is no type by itself. */
    static Optional<TaggedUnion> of(CodecClass owner, TypeDeclaration.UnionType type) {
        CheckPlans plans = owner.plans();
        CheckPlan plan = plans.of(plans.withoutNull(type.key().schema()));
        Optional<Application.Combination> combination = plan.find(Application.Combination.class);
        boolean alone = plan.checks().stream()
                .allMatch(check -> check instanceof Check.Types || check instanceof Application.Combination);
        boolean one = plan.applications().size() == 1 && !plans.scoped(plan.key());
        boolean objects = plans.acceptedTypes(plan.key()).contains(JsonKind.OBJECT);
        return combination
                .filter(any -> alone && one && objects)
                .flatMap(any -> plans.tag(any).map(tag -> new TaggedUnion(owner, type, any, tag)))
                .filter(TaggedUnion::hasReaders);
    }

    private boolean hasReaders() {
        return tag.byBranch().keySet().stream().allMatch(place -> branch(place).isPresent());
    }

    private Optional<TypeDeclaration.Branch> branch(int place) {
        SchemaKey schema = resolved(combination.branches().get(place));
        List<TypeDeclaration.Branch> same = type.branches().stream()
                .filter(branch -> resolved(branch.use().schema()).equals(schema))
                .filter(branch -> branch.use().shape() instanceof Shape.TypeShape shape
                        && resolved(shape.key()).equals(schema)
                        && (!shape.type().facet().isPart() || shape.type().facet() == Facet.OBJECT))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private SchemaKey resolved(SchemaKey key) {
        return owner.plans().resolve(key);
    }

    /** Statements that read by the text where it is known, else by others. */
    CodeBlock read(CodeBlock otherwise) {
        return cases(this::reading, otherwise);
    }

    /** Statements that check by the text where it is known, else by others. */
    CodeBlock skim(CodeBlock otherwise) {
        return cases(
                branch -> CodeBlock.builder()
                        .addStatement("$L", owner.machinery().skim(owner.self(), type(branch)))
                        .build(),
                otherwise);
    }

    private interface Code {
        CodeBlock of(TypeDeclaration.Branch branch);
    }

    private CodeBlock cases(Code code, CodeBlock otherwise) {
        CodeBlock texts = owner.constants().names(tag.member() + " texts", tag.texts());
        CodeBlock.Builder cases = CodeBlock.builder();
        cases.beginControlFlow(
                "switch (in.tag($L, $L))", owner.machinery().texts().literal(tag.member()), texts);
        tag.byBranch().forEach((place, ordinals) -> cases.beginControlFlow(
                        "case $L ->", ordinals.stream().map(String::valueOf).collect(Collectors.joining(", ")))
                .add(code.of(branch(place).orElseThrow()))
                .endControlFlow());
        return cases.beginControlFlow("default ->")
                .add(otherwise)
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    private CodeBlock reading(TypeDeclaration.Branch branch) {
        CodeBlock read = owner.machinery().read(owner.self(), type(branch));
        if (branch.direct()) {
            return CodeBlock.builder().addStatement("return $L", read).build();
        }
        ClassName holder = owner.machinery()
                .type(type.key())
                .nestedClass(owner.machinery()
                        .symbols()
                        .branch(type.key(), type.branches().indexOf(branch))
                        .wrapper());
        return CodeBlock.builder()
                .addStatement("return new $T($L)", holder, read)
                .build();
    }

    private static TypeKey type(TypeDeclaration.Branch branch) {
        return ((Shape.TypeShape) branch.use().shape()).type();
    }
}
