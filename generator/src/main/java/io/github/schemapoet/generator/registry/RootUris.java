package io.github.schemapoet.generator.registry;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * URIs of documents that have none: their paths below the schema roots, so that they are the same wherever a project is
 * checked out.
 */
final class RootUris {
    private static final String SCHEME = "schema";

    private RootUris() {}

    /** {@code schema:/path} for the first root, {@code schema://root-2/path} for the second one. */
    static URI of(int root, Path folder, Path file) {
        Path relative = folder.toAbsolutePath().relativize(file.toAbsolutePath());
        // Where it parts no names, a backslash may be in one.
        String path = "/" + relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
        try {
            return new URI(SCHEME, root <= 0 ? null : "root-" + (root + 1), path, null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The file of such a URI. */
    static Optional<DocumentSource.InFile> file(URI uri, List<Path> roots) {
        if (!SCHEME.equals(uri.getScheme()) || uri.getPath() == null) {
            return Optional.empty();
        }
        String authority = uri.getAuthority();
        int number = authority == null ? 0 : Integer.parseInt(authority.replace("root-", "")) - 1;
        return number < roots.size() ? below(roots.get(number), uri.getPath()) : Optional.empty();
    }

    /** The file outside its root that a reference would lead to, if paths did not end there (RFC 3986 §5.2.4). */
    static Optional<DocumentSource.InFile> beyond(URI base, String reference, List<Path> roots) {
        return SCHEME.equals(base.getScheme())
                ? UriParts.of(base.toString())
                        .pathBeyond(UriParts.of(reference))
                        .flatMap(path -> file(base, roots).flatMap(from -> below(from.root(), Uris.decode(path))))
                : Optional.empty();
    }

    private static Optional<DocumentSource.InFile> below(Path root, String path) {
        return FilePlaces.below(root, path.replaceFirst("^/+", "")).map(file -> new DocumentSource.InFile(file, root));
    }

    /** The relative path from the folder of one URI to another one, where scheme and authority are the same. */
    static Optional<String> relative(URI from, URI to) {
        boolean same = Objects.equals(from.getScheme(), to.getScheme())
                && Objects.equals(from.getAuthority(), to.getAuthority());
        if (!same || from.getPath() == null || to.getPath() == null) {
            return Optional.empty();
        }
        String[] folders = from.getPath().split("/", -1);
        String[] steps = to.getPath().split("/", -1);
        int common = 0;
        while (common < folders.length - 1 && common < steps.length - 1 && folders[common].equals(steps[common])) {
            common++;
        }
        StringBuilder path = new StringBuilder("../".repeat(folders.length - 1 - common));
        for (int i = common; i < steps.length; i++) {
            path.append(steps[i]).append(i < steps.length - 1 ? "/" : "");
        }
        return Optional.of(path.toString());
    }
}
