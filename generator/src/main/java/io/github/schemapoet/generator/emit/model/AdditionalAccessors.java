package io.github.schemapoet.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.schemapoet.generator.emit.type.JavaTypes;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import io.github.schemapoet.generator.shape.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The accessors of the members of an object that have none of their own. */
final class AdditionalAccessors {
    /** The name of the map. */
    static final String NAME = "additionalProperties";

    private final TypeDeclaration.ObjectType type;
    private final ObjectState state;
    private final Optional<Conversion> conversion;

    AdditionalAccessors(Models models, TypeDeclaration.ObjectType type, ObjectState state) {
        this.type = type;
        this.state = state;
        this.conversion = new ConvertedAccessors(models, type).others();
    }

    /** The accessors; none where there can be no such members. */
    List<MethodSpec> methods() {
        if (type.additional().isEmpty()) {
            return List.of();
        }
        Use use = type.additional().get();
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(conversion.map(this::converted).orElseGet(() -> stored(use)));
        conversion.filter(each -> !each.ofNumbers()).ifPresent(each -> methods.add(written(use, each)));
        Accessors.exactType(use).ifPresent(exact -> methods.add(exact(use, exact)));
        return methods;
    }

    private static MethodSpec.Builder accessor(CodeBlock thrown) {
        return MethodSpec.methodBuilder(NAME)
                .addJavadoc(
                        "The members that have no accessor of their own, in their order; unmodifiable.$L$L",
                        thrown.isEmpty() ? "" : "\n",
                        thrown)
                .addModifiers(Modifier.PUBLIC);
    }

    private MethodSpec stored(Use use) {
        return accessor(CodeBlock.of(""))
                .returns(state.additionalType(use))
                .addStatement("return $L", NAME)
                .build();
    }

    private MethodSpec converted(Conversion conversion) {
        String accessor = NAME + conversion.suffix();
        CodeBlock stored = conversion.ofNumbers() ? CodeBlock.of("$L()", accessor) : CodeBlock.of(NAME);
        return accessor(conversion.thrown(accessor))
                .returns(conversion.java())
                .addStatement("return $L", conversion.read(stored))
                .build();
    }

    private MethodSpec written(Use use, Conversion conversion) {
        return MethodSpec.methodBuilder(NAME + conversion.suffix())
                .addJavadoc("As {@link #$L}, as it is written.", NAME)
                .addModifiers(Modifier.PUBLIC)
                .returns(state.additionalType(use))
                .addStatement("return $L", NAME)
                .build();
    }

    private static MethodSpec exact(Use use, TypeName exact) {
        return MethodSpec.methodBuilder(NAME + "Exact")
                .addJavadoc("As {@link #$L}, exactly.", NAME)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(
                        ClassName.get(Map.class),
                        ClassName.get(String.class),
                        use.nullable() ? JavaTypes.nullable(exact) : exact))
                .addStatement("return $T.view($L)", Types.EXACT_NUMBERS, NAME)
                .build();
    }
}
