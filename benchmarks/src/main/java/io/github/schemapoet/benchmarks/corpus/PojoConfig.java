package io.github.schemapoet.benchmarks.corpus;

import org.jsonschema2pojo.DefaultGenerationConfig;

/** The defaults of jsonschema2pojo, with annotations of Jakarta Validation; tuned, if so wanted. */
final class PojoConfig extends DefaultGenerationConfig {
    private final boolean tuned;

    PojoConfig(boolean tuned) {
        this.tuned = tuned;
    }

    @Override
    public boolean isIncludeJsr303Annotations() {
        return true;
    }

    @Override
    public boolean isUseJakartaValidation() {
        return true;
    }

    /** All contenders' classes are compiled against the module {@code java.base} alone, which does not have it. */
    @Override
    public boolean isIncludeGeneratedAnnotation() {
        return false;
    }

    @Override
    public boolean isInitializeCollections() {
        return !tuned;
    }

    @Override
    public boolean isUseBigDecimals() {
        return tuned;
    }
}
