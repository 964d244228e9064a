package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.github.schemapoet.generator.emit.type.Types;
import java.util.ArrayList;
import java.util.List;

/** The parameters of a check. */
final class Parameters {
    private Parameters() {}

    /** The index, then some integers ({@code int name, int member}), then the report. */
    static List<ParameterSpec> of(String integers) {
        List<ParameterSpec> parameters = new ArrayList<>();
        parameters.add(ParameterSpec.builder(Types.INDEX, "in").build());
        for (String integer : integers.split(", ", -1)) {
            String name = integer.substring("int ".length());
            parameters.add(ParameterSpec.builder(TypeName.INT, name).build());
        }
        parameters.add(ParameterSpec.builder(Types.NULLABLE_REPORT, "report").build());
        return parameters;
    }
}
