package io.github.schemapoet.generator.diagnostic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What diagnostics there are. The ids are stable: builds may name them. */
public enum DiagnosticId {
    CLASHING_NAMES(Severity.ERROR, "Two schemas of one package would get the same Java name."),
    DEFAULT_IGNORED(
            Severity.WARNING, "A default that its own schema does not accept, or cannot have a value, is not used."),
    DIALECT_ASSUMED(Severity.NOTE, "A document whose $schema names no draft is read in the configured dialect."),
    DUPLICATE_NAME(Severity.ERROR, "A schema document has an object with two members of one name."),
    DUPLICATE_RESOURCE(Severity.ERROR, "Two schemas claim the same URI."),
    INPUT_UNREADABLE(Severity.ERROR, "A schema file or the catalogue cannot be read."),
    INTERFACE_UNFIT(Severity.WARNING, "A type cannot implement an interface of accessors that its schema refers to."),
    INVALID_CATALOGUE(Severity.ERROR, "The catalogue file is not what a catalogue is."),
    INVALID_KEYWORD_VALUE(
            Severity.ERROR,
            "The value of a keyword is not what the metaschema prescribes; a warning where nothing hangs on it."),
    INVALID_OPTION(Severity.ERROR, "An option has a value that it cannot have."),
    INVALID_PATTERN(Severity.ERROR, "A regular expression is not one by ECMA-262."),
    LAX_PATTERN(Severity.WARNING, "A regular expression is one only without the u flag (Annex B)."),
    LIMIT(Severity.ERROR, "A schema document passes a limit of size, depth or aliases."),
    LOOSER_TYPE(Severity.NOTE, "A Java type is looser than the schema; the check stays exact."),
    MALFORMED_SCHEMA(Severity.ERROR, "A schema document is not JSON or YAML."),
    NAME_UNUSED(Severity.WARNING, "A name in the configuration is of nothing that there is."),
    NEVER_APPLIES(Severity.WARNING, "A keyword is about a type of values that its schema does not accept."),
    NO_TYPES(Severity.ERROR, "There is no schema to generate from."),
    NOT_HONOURED(Severity.NOTE, "A keyword of another tool has no effect here, or not in this configuration."),
    OUTPUT(Severity.ERROR, "The output folder cannot be read or written."),
    OUTPUT_CASE_CLASH(Severity.ERROR, "Two generated files are one where a file system ignores case."),
    OUTPUT_CLAIMED(Severity.ERROR, "Two executions generate one file into one folder."),
    OUTPUT_EDITED(Severity.ERROR, "A generated file was edited by hand; it is neither overwritten nor deleted."),
    OUTPUT_FOREIGN(Severity.ERROR, "A file in the output folder was not generated here; it is not overwritten."),
    OUTPUT_UNSAFE_PATH(
            Severity.ERROR, "A path leads out of the output folder, or cannot be held by every file system."),
    PROOF_FAILED(
            Severity.ERROR,
            "Emitted code has not the structure that was intended: an error of SchemaPoet; nothing is written."),
    REFERENCE_LOOP(
            Severity.ERROR,
            "References lead to one another and to no schema; a warning where a part of allOf is the whole."),
    REFERENCE_OUTSIDE_ROOT(Severity.ERROR, "A reference would read a file outside the schema roots."),
    REF_SIBLING_IGNORED(Severity.WARNING, "In this dialect, assertions beside $ref are ignored."),
    REUSE_MISMATCH(Severity.ERROR, "Types of a library were generated in another way than this run generates."),
    TYPE_UNUSED(Severity.WARNING, "A type in the configuration is of nothing that could be had in it."),
    UNKNOWN_DIALECT(Severity.ERROR, "The value of $schema names no known dialect."),
    UNKNOWN_FORMAT(Severity.NOTE, "A format that is not known checks nothing."),
    UNKNOWN_KEYWORD(
            Severity.NOTE,
            "A keyword that the dialect does not know is an annotation; a warning where one that counts was probably meant."),
    UNKNOWN_VOCABULARY(
            Severity.ERROR, "A metaschema requires a vocabulary that is not known; an optional one is a note."),
    UNREACHABLE_BRANCH(Severity.WARNING, "An alternative accepts only types that the schema around it does not."),
    UNRESOLVED_REFERENCE(Severity.ERROR, "A reference leads to no schema."),
    UNSATISFIABLE(Severity.WARNING, "No value satisfies a schema, as far as types tell.");

    private final Severity severity;
    private final String meaning;

    DiagnosticId(Severity severity, String meaning) {
        this.severity = severity;
        this.meaning = meaning;
    }

    /** The stable id: the constant's name in lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of a stable id. */
    public static Optional<DiagnosticId> find(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    /** How much it matters. */
    public Severity severity() {
        return severity;
    }

    /** One sentence for the reference documentation. */
    public String meaning() {
        return meaning;
    }
}
