package io.github.schemapoet.generator.registry;

import io.github.schemapoet.generator.diagnostic.Diagnostic;
import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.diagnostic.SourceLocation;
import io.github.schemapoet.generator.dialect.Interpretation;
import io.github.schemapoet.generator.source.SourceValue;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The documents of a run, and what references in them lead to. Documents are read when something refers to them. */
public final class Registry {
    private final DocumentCheck check;
    private final Diagnostics diagnostics;
    private final Resources resources;
    private final DocumentLoader loader;
    private final Catalogue catalogue;
    private final Map<URI, DocumentSource.InFile> identified = new HashMap<>();
    private final List<Path> roots = new ArrayList<>();
    private final Set<String> unencoded = new HashSet<>();
    private final Map<String, SourceValue> documents = new TreeMap<>();

    /**
     * A registry without documents.
     *
     * @param check looks at every document that is read, but for the metaschemas that come along
     */
    public Registry(Catalogue catalogue, Interpretation interpretation, DocumentCheck check, Diagnostics diagnostics) {
        this.catalogue = catalogue;
        this.check = check;
        this.diagnostics = diagnostics;
        DialectSource dialects = new CustomDialects(this::document, interpretation, diagnostics);
        this.resources = new Resources(dialects, diagnostics);
        this.loader = new DocumentLoader(interpretation, dialects, diagnostics);
    }

    /** All files that were read, in order. */
    public List<Path> filesRead() {
        return loader.filesRead();
    }

    /** All documents that were read, by their URIs, but for metaschemas that come along. */
    public Map<String, SourceValue> documents() {
        return documents;
    }

    /** Whether a document comes along: a metaschema of a draft, or a part of one. */
    public static boolean isBundled(String uri) {
        return Metaschemas.find(uri).isPresent();
    }

    /** Reads a document that was asked for; nothing where it cannot be read, which diagnostics say. */
    public Optional<Located> addRoot(DocumentSource source) {
        SourceLocation start = new SourceLocation(source.name(), 1, 1);
        return loader.load(uri(source), source, start, "").map(this::add);
    }

    private URI uri(DocumentSource source) {
        if (source instanceof DocumentSource.InFile inFile) {
            if (!roots.contains(inFile.root())) {
                roots.add(inFile.root());
            }
            return catalogue
                    .uriOf(inFile.file())
                    .orElseGet(() -> RootUris.of(roots.indexOf(inFile.root()), inFile.root(), inFile.file()));
        }
        return ((DocumentSource.InMemory) source).uri();
    }

    private Located add(Document document) {
        Resources.Added added = resources.add(document);
        check.check(document.value(), document.dialect(), added.embedded());
        if (Metaschemas.find(added.uri().toString()).isEmpty()) {
            documents.put(added.uri().toString(), document.value());
        }
        if (document.source() instanceof DocumentSource.InFile inFile) {
            identified.putIfAbsent(added.uri(), inFile);
        }
        return resources.find(added.uri().toString()).orElseThrow();
    }

    /** Goes one step down from a schema. */
    public Located enter(Located from, String[] tokens, SourceValue value) {
        Located current = from;
        for (int i = 0; i < tokens.length - 1; i++) {
            current = new Located(current.key().child(tokens[i]), current.value(), current.dialect());
        }
        return resources.enter(current, tokens[tokens.length - 1], value);
    }

    /**
     * What a reference in a schema leads to; nothing where it leads nowhere, which diagnostics say.
     *
     * @param keyword whose value the reference is
     * @param at where the reference is
     */
    public Optional<Located> resolve(Located from, String keyword, String reference, SourceLocation at) {
        URI base = URI.create(from.key().resource());
        String pointer = from.key().pointer() + "/" + keyword;
        Optional<DocumentSource.InFile> beyond = RootUris.beyond(base, reference, roots);
        if (beyond.isPresent()) {
            outside(beyond.get(), at, pointer);
            return Optional.empty();
        }
        Optional<URI> target = Uris.resolve(base, reference);
        if (target.isEmpty()) {
            diagnostics.add(
                    DiagnosticId.UNRESOLVED_REFERENCE, at, pointer, "\"" + reference + "\" is not a URI reference");
            return Optional.empty();
        }
        if (!Uris.isReadable(reference)) {
            encoded(from, reference, at, pointer);
        }
        URI document = Uris.withoutFragment(target.get());
        Optional<Located> resource = resources.find(document.toString());
        if (resource.isEmpty()) {
            resource = fetch(document, reference, at, pointer);
        }
        return resource.flatMap(found -> inside(found, target.get(), reference, at, pointer));
    }

    /** Said once of each resource: who forgets it once has forgotten it everywhere. */
    private void encoded(Located from, String reference, SourceLocation at, String pointer) {
        if (unencoded.add(from.key().resource())) {
            diagnostics.add(Diagnostic.at(
                            DiagnosticId.INVALID_KEYWORD_VALUE,
                            at,
                            pointer,
                            "\"" + reference
                                    + "\" is no URI reference; it, and others here, are read as if they were encoded")
                    .withHint("write " + Uris.encoded(reference))
                    .asWarning());
        }
    }

    private Optional<Located> inside(
            Located resource, URI target, String reference, SourceLocation at, String pointer) {
        String fragment = Uris.fragment(target);
        Optional<Located> found;
        if (fragment.isEmpty() || fragment.startsWith("/")) {
            found = resources.descend(resource, fragment);
        } else {
            found = resources.find(resource.key().resource() + "#" + fragment);
        }
        if (found.isEmpty()) {
            String message = "nothing is at \"" + reference + "\" in ";
            diagnostics.add(nothing(resource, message, at, pointer));
        }
        return found;
    }

    /** What is looked for may well be in the document, but not in the resource. */
    private Diagnostic nothing(Located resource, String message, SourceLocation at, String pointer) {
        SourceLocation place = resource.value().location();
        if (resources.isDocument(resource)) {
            return Diagnostic.at(DiagnosticId.UNRESOLVED_REFERENCE, at, pointer, message + place.path());
        }
        String embedded = message + resource.key().resource() + ", which is the schema at " + place + " alone";
        return Diagnostic.at(DiagnosticId.UNRESOLVED_REFERENCE, at, pointer, embedded)
                .withHint("its \"" + resource.dialect().idKeyword()
                        + "\" makes it a resource of its own, from whose root references count");
    }

    private Optional<Located> fetch(URI uri, String reference, SourceLocation at, String pointer) {
        Optional<Located> found = known(uri, at, pointer).or(() -> bundled(uri));
        if (found.isPresent() || isGiven(uri)) {
            return found;
        }
        diagnostics.add(Diagnostic.at(
                        DiagnosticId.UNRESOLVED_REFERENCE,
                        at,
                        pointer,
                        "\"" + reference + "\" leads to " + uri + ", which is not among the schemas given")
                .withHint("nothing is fetched: add an entry for it to the catalogue"));
        return Optional.empty();
    }

    private boolean isGiven(URI uri) {
        return catalogue.find(uri.toString()).isPresent() || fileOf(uri).isPresent();
    }

    private Optional<DocumentSource.InFile> fileOf(URI uri) {
        return RootUris.file(uri, roots).or(() -> sibling(uri));
    }

    /** The document of a URI that was given: by the catalogue, or by its place. */
    private Optional<Located> known(URI uri, SourceLocation at, String pointer) {
        Optional<DocumentSource> catalogued = catalogue.find(uri.toString());
        if (catalogued.isPresent()) {
            return load(uri, catalogued.get(), at, pointer);
        }
        return fileOf(uri)
                .flatMap(found ->
                        load(RootUris.of(roots.indexOf(found.root()), found.root(), found.file()), found, at, pointer));
    }

    private Optional<Located> bundled(URI uri) {
        return Metaschemas.find(uri.toString())
                .flatMap(source -> loader.load(uri, source, new SourceLocation(source.name(), 1, 1), ""))
                .flatMap(
                        document -> resources.find(resources.add(document).uri().toString()));
    }

    /** The document of a metaschema, if it is given or comes along. */
    private Optional<Located> document(String uri) {
        Optional<Located> known = resources.find(uri);
        if (known.isPresent()) {
            return known;
        }
        SourceLocation nowhere = new SourceLocation(uri, 1, 1);
        return Uris.resolve(URI.create(""), uri)
                .filter(URI::isAbsolute)
                .flatMap(absolute -> known(absolute, nowhere, "").or(() -> bundled(absolute)));
    }

    /** The schema of a resource that has a dynamic anchor of a name. */
    public Optional<Located> dynamicAnchor(String resource, String name) {
        return resources.dynamicAnchor(resource, name);
    }

    /** What a reference leads to by its anchor's name, without a word if there is nothing; for dynamic anchors. */
    public Optional<Located> anchored(Located from, String reference) {
        return Uris.resolve(URI.create(from.key().resource()), reference)
                .flatMap(target -> resources.find(target.toString()));
    }

    private Optional<Located> load(URI uri, DocumentSource source, SourceLocation at, String pointer) {
        Optional<Located> known = resources.find(uri.toString());
        if (known.isPresent()) {
            return known;
        }
        if (source instanceof DocumentSource.InFile inFile && !InsideRoot.check(inFile.file(), inFile.root())) {
            outside(inFile, at, pointer);
            return Optional.empty();
        }
        return loader.load(uri, source, at, pointer).map(this::add);
    }

    private void outside(DocumentSource.InFile target, SourceLocation at, String pointer) {
        String message = "the reference leads to " + target.file() + ", outside the schema root " + target.root();
        diagnostics.add(Diagnostic.at(DiagnosticId.REFERENCE_OUTSIDE_ROOT, at, pointer, message)
                .withHint("choose a root that contains both files, or add an entry to the catalogue"));
    }

    /** Where a schema is known by its own URI, its neighbours in the file system are neighbours of that URI. */
    private Optional<DocumentSource.InFile> sibling(URI uri) {
        return identified.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> RootUris.relative(entry.getKey(), uri).stream()
                        .flatMap(path -> FilePlaces.beside(entry.getValue().file(), path).stream())
                        .map(file ->
                                new DocumentSource.InFile(file, entry.getValue().root())))
                .filter(target -> InsideRoot.exists(target.file()))
                .findFirst();
    }
}
