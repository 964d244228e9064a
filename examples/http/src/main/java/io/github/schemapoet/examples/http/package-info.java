/** Services that take and give generated types: by Spring MVC and by Jakarta REST. */
@NullMarked
package io.github.schemapoet.examples.http;

import org.jspecify.annotations.NullMarked;
