/** What the tests share: ways into the runtime, an independent judge, random documents. */
package io.github.schemapoet.runtime.harness;
