package io.github.schemapoet.generator.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * The class files of the JDK and of one class path, looked up and read once for all compilations: looking for them costs a
 * small compilation more than all else. For one thread.
 */
final class KeptFiles extends ForwardingJavaFileManager<JavaFileManager> {
    private record Listing(Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) {}

    private record Lookup(Location location, String className, JavaFileObject.Kind kind) {}

    private record Module(Location location, String name) {}

    private final Map<Listing, List<JavaFileObject>> listings = new HashMap<>();
    private final Map<Lookup, Optional<JavaFileObject>> lookups = new HashMap<>();
    private final Map<Location, List<Set<Location>>> moduleLocations = new HashMap<>();
    private final Map<Location, String> moduleNames = new HashMap<>();
    private final Map<Module, Optional<Location>> modules = new HashMap<>();

    KeptFiles(JavaFileManager files) {
        super(files);
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) {
        return listings.computeIfAbsent(new Listing(location, packageName, Set.copyOf(kinds), recurse), this::listed);
    }

    private List<JavaFileObject> listed(Listing listing) {
        try {
            List<JavaFileObject> found = new ArrayList<>();
            for (JavaFileObject file :
                    super.list(listing.location, listing.packageName, listing.kinds, listing.recurse)) {
                found.add(new KeptFile(file, super.inferBinaryName(listing.location, file)));
            }
            return List.copyOf(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof KeptFile kept ? kept.binaryName() : super.inferBinaryName(location, file);
    }

    @Override
    public boolean isSameFile(FileObject one, FileObject other) {
        return super.isSameFile(original(one), original(other));
    }

    @Override
    public boolean contains(Location location, FileObject file) throws IOException {
        return super.contains(location, original(file));
    }

    private static FileObject original(FileObject file) {
        return file instanceof KeptFile kept ? kept.file() : file;
    }

    @Override
    public @Nullable JavaFileObject getJavaFileForInput(Location location, String className, JavaFileObject.Kind kind) {
        return lookups.computeIfAbsent(new Lookup(location, className, kind), this::found)
                .orElse(null);
    }

    private Optional<JavaFileObject> found(Lookup lookup) {
        try {
            return Optional.ofNullable(super.getJavaFileForInput(lookup.location, lookup.className, lookup.kind))
                    .map(file -> new KeptFile(file, lookup.className));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Iterable<Set<Location>> listLocationsForModules(Location location) {
        return moduleLocations.computeIfAbsent(location, asked -> {
            try {
                List<Set<Location>> all = new ArrayList<>();
                super.listLocationsForModules(asked).forEach(all::add);
                return List.copyOf(all);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public String inferModuleName(Location location) {
        return moduleNames.computeIfAbsent(location, asked -> {
            try {
                return super.inferModuleName(asked);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public @Nullable Location getLocationForModule(Location location, String moduleName) {
        return modules.computeIfAbsent(new Module(location, moduleName), asked -> {
                    try {
                        return Optional.ofNullable(super.getLocationForModule(asked.location, asked.name));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .orElse(null);
    }
}
