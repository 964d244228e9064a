/** Documents, the resources and anchors in them, and how references find them: offline, and only where they may. */
@NullMarked
package io.github.schemapoet.generator.registry;

import org.jspecify.annotations.NullMarked;
