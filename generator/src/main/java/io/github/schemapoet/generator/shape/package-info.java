/**
 * What types there are and what they hold, before anything has a Java name: immutable, neutral of the language, and never
 * tighter than the schema, whose exact meaning the check plans carry.
 */
@NullMarked
package io.github.schemapoet.generator.shape;

import org.jspecify.annotations.NullMarked;
