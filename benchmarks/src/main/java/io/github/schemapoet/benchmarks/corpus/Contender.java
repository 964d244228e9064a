package io.github.schemapoet.benchmarks.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A generator of Java classes, in one configuration, and what reads and writes JSON by its classes. */
interface Contender {
    /**
     * What was generated.
     *
     * @param sources text by path
     * @param root the type of the whole document, as the contender needs it to find it
     */
    record Generated(Map<String, String> sources, String root) {}

    /** Reads and writes documents of one schema. */
    interface Binding {
        /** What is written after a document was read; empty where it was rejected, which exceptions of any kind mean too. */
        Optional<String> roundTrip(String document) throws Exception;
    }

    /** The heading of its column. */
    String name();

    /** How many schemas are generated before the time is taken. */
    default int warmUp() {
        return 40;
    }

    /** The package of a schema's classes. */
    static String packageOf(CorpusSchema schema) {
        return "corpus.s" + Integer.toHexString(schema.name().hashCode());
    }

    /** Fails by an exception of any kind. */
    Generated generate(CorpusSchema schema) throws Exception;

    /** What the sources refer to. */
    List<Path> classPath();

    /** Binds documents to compiled classes. */
    Binding bind(Generated generated, ClassLoader classes) throws Exception;
}
