package io.github.schemapoet.generator.lower;

import io.github.schemapoet.generator.diagnostic.Diagnostic;
import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.diagnostic.SourceLocation;
import io.github.schemapoet.generator.schema.SchemaKey;

/** What is said where a type is looser than a reader would expect, each time with what would make it better. */
final class Notes {
    private final Parts parts;
    private final Diagnostics diagnostics;

    Notes(Parts parts, Diagnostics diagnostics) {
        this.parts = parts;
        this.diagnostics = diagnostics;
    }

    void tooManyConstants(SchemaKey key, int count) {
        looser(
                key,
                "enum",
                "the " + count + " constants are too many for a Java enum; the type is String",
                "list at most " + Declarations.MOST_CONSTANTS + " constants");
    }

    void tooManyMembers(SchemaKey key, int count) {
        looser(
                key,
                "properties",
                "the " + count + " members are too many for a Java class; the type is JsonValue",
                "group them in objects of at most " + Declarations.MOST_MEMBERS);
    }

    void tooManyBranches(SchemaKey key, int count) {
        looser(
                key,
                "oneOf",
                "the " + count + " kinds of values are too many for a Java type; it is JsonValue",
                "list at most " + Declarations.MOST_BRANCHES + " alternatives");
    }

    void tooDeep(SchemaKey key) {
        looser(
                key,
                "items",
                "lists and maps are nested too deep for a Java type; what is inside of them is JsonValue",
                "nest at most " + Declarations.MOST_NESTED + " of them without an object between");
    }

    void differentKinds(SchemaKey key, String what) {
        looser(
                key,
                what.equals("items") ? "items" : "patternProperties",
                "the " + what + " are of different kinds by different schemas; their type is JsonValue",
                "describe them by one schema, with an anyOf of the kinds");
    }

    void acceptsMore(SchemaKey key, String keyword, String type) {
        looser(
                key,
                keyword,
                "without \"type\" every value that is no " + type + " is accepted too; the type is a union of "
                        + (type.equals("object") ? "the object" : "the " + type) + " and any other value",
                "add \"type\": \"" + type + "\" if nothing else is meant");
    }

    void holdsAnything(SchemaKey key) {
        looser(
                key,
                "properties",
                "without \"type\" every value that is no object is accepted too; an instance of the type can be such a value",
                "add \"type\": \"object\" if nothing else is meant");
    }

    void twoTypes(SchemaKey key, String member) {
        looser(
                key,
                "allOf",
                "two parts describe the member " + quoted(member) + " by different types; the first is used",
                "describe it in one part");
    }

    void dependsOnTheWay(SchemaKey key) {
        looser(
                key,
                "$ref",
                "what is accepted here depends on the schemas that lead here, by a dynamic reference; the type is"
                        + " JsonValue",
                "give the dynamic anchor to one schema only");
    }

    void defaultRefused(SchemaKey key) {
        diagnostics.add(Diagnostic.at(
                        DiagnosticId.DEFAULT_IGNORED,
                        at(key, "default"),
                        key.child("default").pointer(),
                        "the schema does not accept its own default, which is therefore not used")
                .withHint("correct the default or the schema"));
    }

    private void looser(SchemaKey key, String keyword, String message, String hint) {
        diagnostics.add(Diagnostic.at(DiagnosticId.LOOSER_TYPE, at(key, keyword), key.pointer(), message)
                .withHint(hint));
    }

    private SourceLocation at(SchemaKey key, String keyword) {
        return parts.schema(key).locationOf(keyword);
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
