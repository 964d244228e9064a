package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import java.util.List;

/** The constants and the private methods that the checks of one class need. */
record CheckerClassParts(List<FieldSpec> fields, List<MethodSpec> methods) {}
