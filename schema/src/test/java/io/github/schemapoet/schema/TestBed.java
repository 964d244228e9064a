package io.github.schemapoet.schema;

import io.github.schemapoet.schema.corpus.Corpus;
import io.github.schemapoet.schema.corpus.CorpusFile;
import io.github.schemapoet.schema.zod.ZodRuntime;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands real Zod and the corpus to tests; each is made once for all classes, because they take seconds. */
final class TestBed implements ParameterResolver {
    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(TestBed.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
        Class<?> type = parameter.getParameter().getType();
        return type == ZodRuntime.class || type == Corpus.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext extension) {
        ExtensionContext.Store store = extension.getRoot().getStore(SPACE);
        return parameter.getParameter().getType() == ZodRuntime.class ? zod(store) : corpus(store);
    }

    private static ZodRuntime zod(ExtensionContext.Store store) {
        return store.getOrComputeIfAbsent(ZodRuntime.class, key -> new ZodRuntime(Port.zod()), ZodRuntime.class);
    }

    private static Corpus corpus(ExtensionContext.Store store) {
        return store.getOrComputeIfAbsent(Corpus.class, key -> corpusOf(zod(store)), Corpus.class);
    }

    private static Corpus corpusOf(ZodRuntime zod) {
        CorpusFile file = CorpusFile.ofTheBuild();
        if (Corpus.isToBeRemade(System.getProperty("corpus"), System.getenv("CI"))) {
            file.write(Corpus.make(Port.tree(), zod));
        }
        return file.read();
    }
}
