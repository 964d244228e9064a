package io.github.schemapoet.generator.emit.type;

import com.palantir.javapoet.TypeSpec;

/**
 * A class for a source file of its own.
 *
 * @param type the top-level class
 */
public record EmittedClass(String packageName, TypeSpec type) {}
