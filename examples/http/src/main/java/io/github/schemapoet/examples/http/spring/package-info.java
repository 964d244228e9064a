/** The service by Spring MVC, which reads and writes with Jackson 3. */
@NullMarked
package io.github.schemapoet.examples.http.spring;

import org.jspecify.annotations.NullMarked;
