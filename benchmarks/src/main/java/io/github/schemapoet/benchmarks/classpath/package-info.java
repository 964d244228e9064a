/** What contenders compile against. */
@NullMarked
package io.github.schemapoet.benchmarks.classpath;

import org.jspecify.annotations.NullMarked;
