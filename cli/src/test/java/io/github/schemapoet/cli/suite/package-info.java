/** Schemas with documents and their verdicts: the official test suite, and our own cases in its format. */
package io.github.schemapoet.cli.suite;
