package io.github.schemapoet.generator.dialect;

import io.github.schemapoet.generator.dialect.Dialect.Rule;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All drafts, and the dialects that metaschemas make of them. */
public final class Dialects {
    private static final Set<Rule> UNTIL_DRAFT_7 =
            EnumSet.of(Rule.ANCHOR_IN_ID, Rule.REF_HIDES_IDENTIFIER, Rule.REF_HIDES_SIBLINGS);

    private static final List<Dialect> ALL = List.of(
            new Dialect(
                    "draft-04",
                    "http://json-schema.org/draft-04/schema",
                    EnumSet.of(
                            Rule.PLAIN_ID,
                            Rule.ANCHOR_IN_ID,
                            Rule.REF_HIDES_IDENTIFIER,
                            Rule.REF_HIDES_SIBLINGS,
                            Rule.INTEGERS_BY_SPELLING,
                            Rule.EXCLUSIVE_FLAGS,
                            Rule.NO_BOOLEAN_SCHEMAS),
                    KeywordTables.DRAFT_4.keywords()),
            new Dialect(
                    "draft-06",
                    "http://json-schema.org/draft-06/schema",
                    UNTIL_DRAFT_7,
                    KeywordTables.DRAFT_6.keywords()),
            new Dialect(
                    "draft-07",
                    "http://json-schema.org/draft-07/schema",
                    UNTIL_DRAFT_7,
                    KeywordTables.DRAFT_7.keywords()),
            new Dialect(
                    "2019-09",
                    "https://json-schema.org/draft/2019-09/schema",
                    Set.of(Rule.UNKNOWN_ANNOTATES),
                    KeywordTables.DRAFT_2019.keywords()),
            new Dialect(
                    "2020-12",
                    "https://json-schema.org/draft/2020-12/schema",
                    Set.of(Rule.UNKNOWN_ANNOTATES, Rule.CONTAINS_EVALUATES),
                    KeywordTables.DRAFT_2020.keywords()),
            new Dialect(
                    "v1",
                    "https://json-schema.org/v1",
                    Set.of(Rule.UNKNOWN_ANNOTATES, Rule.CONTAINS_EVALUATES, Rule.DYNAMIC_ALWAYS),
                    KeywordTables.V1.keywords()));

    private Dialects() {}

    /** The dialect of a name, such as {@code draft-07}, or of a metaschema's URI. */
    public static Optional<Dialect> find(String nameOrUri) {
        String key = nameOrUri.endsWith("#") ? nameOrUri.substring(0, nameOrUri.length() - 1) : nameOrUri;
        String scheme = key.startsWith("https://json-schema.org/draft-0") ? "http" + key.substring(5) : key;
        return ALL.stream()
                .filter(dialect -> dialect.name().equals(key)
                        || dialect.name().replace("-0", "").equals(key)
                        || dialect.uri().equals(scheme))
                .findFirst();
    }

    /** Whether {@code $schema} names no draft but the newest one, whichever that is: a URI of times before there were several. */
    public static boolean isNewest(String uri) {
        return uri.matches("https?://json-schema\\.org/schema#?");
    }

    /** The draft to which a metaschema for hypermedia adds links: schemas in it mean what they mean in the draft. */
    public static Optional<Dialect> ofHyperSchema(String uri) {
        return uri.matches("https?://json-schema\\.org/draft[-/][-0-9]+/hyper-schema#?")
                ? find(uri.replace("/hyper-schema", "/schema"))
                : Optional.empty();
    }

    /** The draft that was probably meant by a URI of json-schema.org which is none. */
    public static Optional<Dialect> meant(String uri) {
        return ALL.stream()
                .filter(draft -> uri.contains("json-schema.org"))
                .filter(draft ->
                        uri.contains(draft.name()) || uri.contains(draft.name().replace("-0", "-") + "/"))
                .findFirst();
    }

    /** Whether a vocabulary is known. */
    public static boolean knowsVocabulary(String uri) {
        return Vocabularies.name(uri).isPresent();
    }

    /**
     * The dialect of a metaschema that is itself written in another one and lists vocabularies.
     *
     * @param base the dialect of the metaschema's own text
     * @param uri of the metaschema
     * @param vocabularies their URIs; those that are not known count for nothing
     */
    public static Dialect of(Dialect base, String uri, Set<String> vocabularies) {
        return Vocabularies.dialect(base, uri, vocabularies);
    }

    /**
     * A dialect as editors read it: keywords of newer drafts count, unless an older one has the same name, and so do
     * keywords beside {@code $ref}.
     */
    static Dialect asEditors(Dialect dialect) {
        Map<String, Keyword> keywords = new LinkedHashMap<>(KeywordTables.DRAFT_2020.keywords());
        keywords.remove("prefixItems");
        keywords.remove("$id");
        keywords.putAll(dialect.keywords());
        Set<Rule> rules = new HashSet<>(dialect.rules());
        rules.remove(Rule.REF_HIDES_SIBLINGS);
        rules.remove(Rule.NO_BOOLEAN_SCHEMAS);
        return new Dialect(dialect.name(), dialect.uri(), rules, keywords);
    }

    /** Whether a dialect has the metaschema of a draft, and not one of somebody's own. */
    static boolean isDraft(Dialect dialect) {
        return ALL.stream().anyMatch(draft -> draft.uri().equals(dialect.uri()));
    }

    /** All drafts, the oldest first. */
    public static List<Dialect> all() {
        return ALL;
    }
}
