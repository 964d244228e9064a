/** Independent validators, and what is known to be wrong with each. */
package io.github.schemapoet.cli.oracle;
