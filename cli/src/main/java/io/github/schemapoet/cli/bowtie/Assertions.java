package io.github.schemapoet.cli.bowtie;

import io.github.schemapoet.generator.GeneratorOptions;
import io.github.schemapoet.generator.GeneratorOptions.Assertion;

/**
 * What is to be asserted that the dialects leave to whoever uses them.
 *
 * @param format whether {@code format} is (2020-12 validation §7.2.2)
 * @param content whether {@code contentEncoding} and {@code contentMediaType} are (2020-12 validation §8)
 */
record Assertions(boolean format, boolean content) {
    /** The options with both. */
    GeneratorOptions passedTo(GeneratorOptions options) {
        return options.withFormats(format ? Assertion.ASSERT : Assertion.ANNOTATE)
                .withContent(content ? Assertion.ASSERT : Assertion.ANNOTATE);
    }
}
