package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.plan.Check;
import io.github.schemapoet.generator.plan.CheckPlan;
import io.github.schemapoet.generator.plan.CheckPlans;
import io.github.schemapoet.generator.plan.JsonKind;
import io.github.schemapoet.generator.shape.Facet;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the constants of an enumeration. */
final class EnumReading {
    private final CodecClass owner;
    private final TypeDeclaration.EnumType type;

    EnumReading(CodecClass owner, TypeDeclaration.EnumType type) {
        this.owner = owner;
        this.type = type;
    }

    CodeBlock read() {
        ClassName java = owner.machinery().type(type.key());
        String constants = owner.constants()
                .constant("constants", "constants", ArrayTypeName.of(java), name -> CodeBlock.of("$T.values()", java));
        return CodeBlock.builder()
                .add(check())
                .addStatement("return $N[in.ordinal($L)]", constants, names())
                .build();
    }

    CodeBlock skim() {
        if (!forward()) {
            return owner.regionSkim(type.key());
        }
        return CodeBlock.builder().addStatement("in.skipString($L)", names()).build();
    }

    private CodeBlock check() {
        return forward() ? CodeBlock.of("") : owner.regionCheck(type.key().schema());
    }

    private CodeBlock names() {
        return owner.constants().names("names", texts());
    }

    private List<String> texts() {
        return type.constants().stream().map(TypeDeclaration.Constant::value).toList();
    }

    /** Whether the plan says no more than that the value is one of the constants. */
    private boolean forward() {
        CheckPlans plans = owner.plans();
        CheckPlan plan = plans.of(plans.withoutNull(type.key().schema()));
        Optional<Check.Enumeration> values = plan.find(Check.Enumeration.class);
        Set<JsonKind> types = EnumSet.noneOf(JsonKind.class);
        types.addAll(plans.acceptedTypes(plan.key()));
        if (type.key().facet() == Facet.NOT_NULL) {
            types.remove(JsonKind.NULL);
        }
        return plans.forward(plan.key())
                && types.equals(EnumSet.of(JsonKind.STRING))
                && values.isPresent()
                && values.get().strings().equals(texts())
                && plan.checks().stream()
                        .allMatch(check -> check instanceof Check.Enumeration || check instanceof Check.Types);
    }
}
