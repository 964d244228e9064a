package io.github.schemapoet.generator.emit.model;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.option.AdaptedType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The adapters that a class needs, in a class inside of it that is made when one is first asked for. */
final class AdaptersClass {
    private AdaptersClass() {}

    /** Adds it, if one of the conversions needs an adapter. */
    static void add(TypeSpec.Builder builder, List<Conversion> conversions, String what) {
        TypeSpec.Builder adapters = TypeSpec.classBuilder("Adapters")
                .addJavadoc("What converts $L.", what)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
        for (Conversion conversion : conversions) {
            if (conversion.type() instanceof AdaptedType adapted) {
                TypeName java = ParameterizedTypeName.get(Types.TYPE_ADAPTER, Conversion.single(adapted));
                adapters.addField(FieldSpec.builder(java, conversion.constant(), Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", Types.named(adapted.adapter()))
                        .build());
            }
        }
        if (!adapters.build().fieldSpecs().isEmpty()) {
            builder.addType(adapters.addMethod(MethodSpec.constructorBuilder()
                            .addModifiers(Modifier.PRIVATE)
                            .build())
                    .build());
        }
    }
}
