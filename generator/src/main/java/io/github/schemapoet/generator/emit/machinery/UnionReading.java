package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.plan.Application;
import io.github.schemapoet.generator.plan.CheckPlan;
import io.github.schemapoet.generator.plan.CheckPlans;
import io.github.schemapoet.generator.plan.JsonKind;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.shape.Shape;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a union: by the first byte of the value where that tells the branches apart, else by trying them in order. */
final class UnionReading {
    private final CodecClass owner;
    private final TypeDeclaration.UnionType type;
    private final CheckPlans plans;
    private final Optional<TaggedUnion> tagged;

    UnionReading(CodecClass owner, TypeDeclaration.UnionType type) {
        this.owner = owner;
        this.type = type;
        this.plans = owner.plans();
        this.tagged = TaggedUnion.of(owner, type);
    }

    private boolean onlyObjects() {
        return kinds().equals(EnumSet.of(JsonKind.OBJECT));
    }

    CodeBlock read() {
        boolean forward = forward();
        CodeBlock.Builder code = CodeBlock.builder();
        if (!forward) {
            code.add(owner.regionCheck(type.key().schema()));
            if (kinds().stream().anyMatch(kind -> branchesOf(kind).size() > 1)) {
                code.addStatement("$T region = in.region()", Types.INDEX);
                code.addStatement("int node = in.regionNode()");
            }
        }
        CodeBlock all = code.add(
                        onlyObjects()
                                ? statements(JsonKind.OBJECT, forward)
                                : dispatch(kind -> Statements.block(statements(kind, forward))))
                .build();
        return forward ? all : tagged.map(union -> union.read(all)).orElse(all);
    }

    CodeBlock skim() {
        if (!forward()) {
            CodeBlock otherwise = owner.regionSkim(type.key());
            return tagged.map(union -> union.skim(otherwise)).orElse(otherwise);
        }
        return onlyObjects() ? skimming(JsonKind.OBJECT) : dispatch(this::skimming);
    }

    private CodeBlock skimming(JsonKind kind) {
        TypeDeclaration.Branch branch = branchesOf(kind).get(0);
        ShapeSkimming skimming = new ShapeSkimming(owner, new PlaceReader(owner), plan(branch), subject(branch));
        return Statements.of(branch.use().shape().match(skimming));
    }

    private interface BranchCode {
        CodeBlock of(JsonKind kind);
    }

    /** A switch over the first byte, each case with what may stand behind an arrow. */
    private CodeBlock dispatch(BranchCode branches) {
        Set<JsonKind> kinds = kinds();
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (in.peek())");
        for (JsonKind kind : kinds) {
            if (kind != JsonKind.NUMBER) {
                code.add("case $L -> ", firstBytes(kind)).add(branches.of(kind));
            }
        }
        CodeBlock rest = kinds.contains(JsonKind.NUMBER)
                ? branches.of(JsonKind.NUMBER)
                : CodeBlock.builder().addStatement("throw in.reject()").build();
        return code.add("default -> ").add(rest).endControlFlow().build();
    }

    private Set<JsonKind> kinds() {
        Set<JsonKind> kinds = EnumSet.noneOf(JsonKind.class);
        for (TypeDeclaration.Branch branch : type.branches()) {
            branch.types().forEach(each -> kinds.add(JsonKind.of(each)));
        }
        return kinds;
    }

    private static String firstBytes(JsonKind kind) {
        return switch (kind) {
            case OBJECT -> "'{'";
            case ARRAY -> "'['";
            case STRING -> "'\"'";
            case BOOLEAN -> "'t', 'f'";
            case NULL -> "'n'";
            case NUMBER -> throw new IllegalArgumentException("numbers begin with many bytes");
        };
    }

    private List<TypeDeclaration.Branch> branchesOf(JsonKind kind) {
        return type.branches().stream()
                .filter(branch -> branch.types().stream().anyMatch(each -> JsonKind.of(each) == kind))
                .toList();
    }

    private CodeBlock statements(JsonKind kind, boolean forward) {
        List<TypeDeclaration.Branch> branches = branchesOf(kind);
        CodeBlock.Builder code = CodeBlock.builder();
        for (TypeDeclaration.Branch branch : branches.subList(0, branches.size() - 1)) {
            code.beginControlFlow(
                            "if ($L)",
                            owner.machinery()
                                    .sites()
                                    .test(owner.self(), branch.use().schema(), "region", "node"))
                    .add(chosen(branch, forward))
                    .endControlFlow();
        }
        return code.add(chosen(branches.get(branches.size() - 1), forward)).build();
    }

    private CodeBlock chosen(TypeDeclaration.Branch branch, boolean forward) {
        if (branch.direct() && branch.use().shape() instanceof Shape.TypeShape shape) {
            return CodeBlock.builder()
                    .addStatement("return $L", owner.machinery().read(owner.self(), shape.type()))
                    .build();
        }
        int index = type.branches().indexOf(branch);
        ClassName holder = owner.machinery()
                .type(type.key())
                .nestedClass(
                        owner.machinery().symbols().branch(type.key(), index).wrapper());
        ValueReading values = new ValueReading(owner);
        return forward
                ? values.readBy(holder, branch.use(), plan(branch), subject(branch))
                : values.read(holder, branch.use(), false);
    }

    private String subject(TypeDeclaration.Branch branch) {
        return owner.machinery()
                .symbols()
                .branch(type.key(), type.branches().indexOf(branch))
                .method();
    }

    private CheckPlan plan(TypeDeclaration.Branch branch) {
        return forwardPlan(branch).orElseThrow();
    }

    private Optional<CheckPlan> forwardPlan(TypeDeclaration.Branch branch) {
        Set<JsonKind> possible = EnumSet.noneOf(JsonKind.class);
        branch.types().forEach(each -> possible.add(JsonKind.of(each)));
        return Fit.forward(plans, branch.use(), possible);
    }

    /** Whether the type of the value decides the branch, and each branch just what the union says of that type. */
    boolean forward() {
        SchemaKey key = plans.withoutNull(type.key().schema());
        return plans.forward(key)
                && kinds().equals(accepted(key))
                && kinds().stream().allMatch(kind -> branchesOf(kind).size() == 1 && decides(key, kind));
    }

    private Set<JsonKind> accepted(SchemaKey key) {
        Set<JsonKind> types = EnumSet.noneOf(JsonKind.class);
        types.addAll(plans.acceptedTypes(key));
        types.remove(JsonKind.NULL);
        return types;
    }

    private boolean decides(SchemaKey key, JsonKind kind) {
        TypeDeclaration.Branch branch = branchesOf(kind).get(0);
        SchemaKey deciding = plans.of(key)
                .find(Application.Combination.class)
                .map(combination -> combination.branches().stream()
                        .filter(each -> plans.acceptedTypes(each).contains(kind))
                        .findFirst()
                        .orElse(key))
                .orElse(key);
        return plans.withoutNull(deciding).equals(plans.withoutNull(branch.use().schema()))
                && forwardPlan(branch).isPresent();
    }
}
