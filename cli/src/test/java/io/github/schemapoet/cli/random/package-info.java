/** Random schemas and documents, the same for the same seed. */
package io.github.schemapoet.cli.random;
