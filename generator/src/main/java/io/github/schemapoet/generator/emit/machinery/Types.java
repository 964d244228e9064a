package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/** The types of the runtime, and of the JDK, that emitted machinery names. */
final class Types {
    static final ClassName JSON_NUMBER = runtime("", "JsonNumber");
    static final ClassName JSON_VALUE = runtime("", "JsonValue");
    static final ClassName JSON_NULL = runtime("", "JsonNull");
    static final ClassName JSON_READER = runtime(".support.read", "JsonReader");
    static final ClassName JSON_WRITER = runtime(".support.write", "JsonWriter");
    static final ClassName INDEX = runtime(".support.index", "Index");
    static final ClassName CHECKS = runtime(".support.check", "Checks");
    static final ClassName REPORT = runtime(".support.check", "Report");
    static final ClassName NAME_TABLE = runtime(".support.scan", "NameTable");
    static final ClassName TEXT_PATTERN = runtime(".support.pattern", "TextPattern");
    static final ClassName CODEC = runtime(".support.codec", "Codec");
    static final ClassName EXACT_NUMBERS = runtime(".support.collect", "ExactNumbers");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final TypeName NULLABLE_REPORT =
            REPORT.annotated(AnnotationSpec.builder(NULLABLE).build());

    private Types() {}

    private static ClassName runtime(String subPackage, String name) {
        return ClassName.get("io.github.schemapoet.runtime" + subPackage, name);
    }
}
