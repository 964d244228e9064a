package io.github.schemapoet.generator.emit.type;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/** The types of the runtime that emitted code names. */
public final class Types {
    public static final ClassName JSON_NUMBER = runtime("", "JsonNumber");
    public static final ClassName JSON_VALUE = runtime("", "JsonValue");
    public static final ClassName JSON_STRING = runtime("", "JsonString");
    public static final ClassName JSON_BOOLEAN = runtime("", "JsonBoolean");
    public static final ClassName JSON_NULL = runtime("", "JsonNull");
    public static final ClassName JSON_READER = runtime(".support.read", "JsonReader");
    public static final ClassName JSON_WRITER = runtime(".support.write", "JsonWriter");
    public static final ClassName INDEX = runtime(".support.index", "Index");
    public static final ClassName MEMO = runtime(".support.index", "Memo");
    public static final ClassName VALUE_SET = runtime(".support.index", "ValueSet");
    public static final ClassName CHECKS = runtime(".support.check", "Checks");
    public static final ClassName APPLICATOR_CHECKS = runtime(".support.check", "ApplicatorChecks");
    public static final ClassName EVALUATED = runtime(".support.check", "Evaluated");
    public static final ClassName CONTENT = runtime(".support.check", "Content");
    public static final ClassName FORMATS = runtime(".support.format", "Formats");
    public static final ClassName TEXT_VALUES = runtime(".support.format", "TextValues");
    public static final ClassName FORMAT_CHECK = runtime("", "FormatCheck");
    public static final ClassName TYPE_ADAPTER = runtime("", "TypeAdapter");
    public static final ClassName DYNAMIC_ANCHORS = runtime(".support.index", "DynamicAnchors");
    public static final ClassName TYPE_BITS = runtime(".support.check", "TypeBits");
    public static final ClassName REPORT = runtime(".support.check", "Report");
    public static final ClassName NAME_TABLE = runtime(".support.scan", "NameTable");
    public static final ClassName TEXT_PATTERN = runtime(".support.pattern", "TextPattern");
    public static final ClassName CODEC = runtime(".support.codec", "Codec");
    public static final ClassName SERIALIZED_MODEL = runtime(".support.codec", "SerializedModel");
    public static final ClassName EXACT_NUMBERS = runtime(".support.collect", "ExactNumbers");
    public static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    public static final ClassName JSON_MODEL = runtime("", "JsonModel");
    public static final ClassName JSON_DOCUMENT = runtime("", "JsonDocument");
    public static final ClassName JSON_EXCEPTION = runtime("", "JsonException");
    public static final ClassName PRESENCE = runtime("", "Presence");
    public static final ClassName RESULT = runtime("", "Result");
    public static final ClassName READ_OPTIONS = runtime("", "ReadOptions");
    public static final ClassName COPIES = runtime(".support.collect", "Copies");
    public static final ClassName INSIDE = runtime(".support.collect", "Inside");
    public static final ClassName LISTS = runtime(".support.collect", "ArrayBackedList");
    public static final ClassName OTHER_VALUES = runtime(".support.collect", "OtherValues");
    public static final ClassName ORDERED_MAP = runtime(".support.collect", "OrderedMap");
    public static final ClassName VIEWS = runtime(".support.collect", "Views");
    public static final ClassName TUPLES = runtime(".support.collect", "Tuples");
    public static final ClassName MEMBER_BITS = runtime(".support.collect", "MemberBits");
    public static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    public static final TypeName NULLABLE_REPORT =
            REPORT.annotated(AnnotationSpec.builder(NULLABLE).build());

    public static final TypeName NULLABLE_BOOLEAN = ClassName.get(Boolean.class)
            .annotated(AnnotationSpec.builder(NULLABLE).build());

    private Types() {}

    /** A class of the user's, in a package; what starts with a capital letter is a class, and may have others inside. */
    public static ClassName named(String qualified) {
        try {
            return ClassName.bestGuess(qualified);
        } catch (IllegalArgumentException e) {
            int dot = qualified.lastIndexOf('.');
            return ClassName.get(qualified.substring(0, dot), qualified.substring(dot + 1));
        }
    }

    private static ClassName runtime(String subPackage, String name) {
        return ClassName.get("io.github.schemapoet.runtime" + subPackage, name);
    }
}
