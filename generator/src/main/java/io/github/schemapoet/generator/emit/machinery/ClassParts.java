package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import java.util.List;

/** The constants and the private methods that the bodies in one class ask for. */
record ClassParts(List<FieldSpec> fields, List<MethodSpec> methods) {}
