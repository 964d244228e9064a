/** What a run says about its input: messages with an id, a severity and a place. */
@NullMarked
package io.github.schemapoet.generator.diagnostic;

import org.jspecify.annotations.NullMarked;
