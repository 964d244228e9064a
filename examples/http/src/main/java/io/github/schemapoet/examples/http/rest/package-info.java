/** The service by Jakarta REST, here by Jersey, which reads and writes with Jackson 2. */
@NullMarked
package io.github.schemapoet.examples.http.rest;

import org.jspecify.annotations.NullMarked;
