package io.github.schemapoet.examples.jobstatus.mutation;

import io.github.schemapoet.examples.jobstatus.compile.Compiler;
import io.github.schemapoet.examples.jobstatus.compile.MemoryLoader;
import io.github.schemapoet.examples.jobstatus.mutation.Mutant.Way;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Has the sources and the classes that were generated, makes mutants of them, and puts these to the probes. */
final class Laboratory implements AutoCloseable {
    private static final Path SOURCES = Path.of(
            System.getProperty("schemapoet.generated", "target/generated-sources/schemapoet"),
            Subject.PACKAGE.split("\\."));

    private final Compiler compiler = new Compiler();
    private final Map<String, byte[]> classes = classFiles();
    private final Probes probes = new Probes(locations());

    List<Mutant> mutants() {
        List<Mutant> mutants = new ArrayList<>();
        for (String type : sources()) {
            if (type.endsWith("Codec")) {
                mutants.addAll(ReaderMutants.of(source(type)));
                mutants.addAll(CheckerMutants.ofCalls(source(type)));
            } else if (type.endsWith("Checker")) {
                mutants.addAll(CheckerMutants.of(source(type)));
            }
        }
        return mutants;
    }

    private GeneratedSource source(String type) {
        return new GeneratedSource(SOURCES.resolve(type + ".java"), compiler);
    }

    List<Probe> probes(Way way) {
        return probes.on(way).toList();
    }

    /** The probes whose outcome the classes, as they were generated, do not give. */
    List<Probe> failures(Way way) {
        Subject subject = new Subject(new MemoryLoader(classes));
        return probes.on(way).filter(probe -> notices(probe, subject, way)).toList();
    }

    /** Whether a probe has another outcome with the mutant. */
    boolean isNoticed(Mutant mutant) {
        List<Probe> likely = probes.of(mutant);
        boolean compiles = false;
        for (String text : mutant.texts()) {
            Optional<Map<String, byte[]>> mutated =
                    compiler.compile(Map.of(Subject.PACKAGE + "." + mutant.type(), text));
            compiles |= mutated.isPresent();
            if (mutated.isPresent() && isNoticed(mutated.get(), likely, mutant.way())) {
                return true;
            }
        }
        if (!compiles) {
            throw new IllegalStateException(mutant + " does not compile");
        }
        return false;
    }

    private boolean isNoticed(Map<String, byte[]> mutated, List<Probe> likely, Way way) {
        Map<String, byte[]> all = new HashMap<>(classes);
        all.putAll(mutated);
        Subject subject = new Subject(new MemoryLoader(all));
        return likely.stream().anyMatch(probe -> notices(probe, subject, way));
    }

    private static boolean notices(Probe probe, Subject subject, Way way) {
        return subject.outcome(probe, way) != probe.outcome();
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The locations of the schemas of the classes that have one, by their simple names. */
    private static Map<String, String> locations() {
        Map<String, String> locations = new TreeMap<>();
        for (String name : sources()) {
            if (sources().contains(name + "Codec")) {
                locations.put(name, location(name));
            }
        }
        return locations;
    }

    private static String location(String type) {
        try {
            Class<?> model = Class.forName(Subject.PACKAGE + "." + type);
            String location = (String) model.getField("SCHEMA_LOCATION").get(null);
            return location.substring(location.indexOf('#'));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, byte[]> classFiles() {
        Map<String, byte[]> classes = new HashMap<>();
        try {
            Path folder = Path.of(
                    Objects.requireNonNull(Subject.class.getResource("/" + Subject.PACKAGE.replace('.', '/') + "/"))
                            .toURI());
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    String name = file.getFileName().toString().replace(".class", "");
                    classes.put(Subject.PACKAGE + "." + name, Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return classes;
    }

    @Override
    public void close() {
        compiler.close();
    }
}
