/** A program that works with job statuses by the classes which the build generates. */
@NullMarked
package io.github.schemapoet.examples.jobstatus;

import org.jspecify.annotations.NullMarked;
