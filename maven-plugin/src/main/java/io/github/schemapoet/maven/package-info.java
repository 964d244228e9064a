/**
 * The Maven plugin, a thin shell: parameters become one request, the generator is called once, and its result is reported.
 */
@NullMarked
package io.github.schemapoet.maven;

import org.jspecify.annotations.NullMarked;
