package io.github.schemapoet.cli.bowtie;

import io.github.schemapoet.cli.compiled.SchemaProblem;
import io.github.schemapoet.cli.console.JsonLine;
import io.github.schemapoet.generator.dialect.Dialect;
import java.util.List;

/** Runs cases. */
interface Cases {
    /**
     * One result a test, in their order.
     *
     * @param dialect of documents that name none, the registered ones too
     * @throws SchemaProblem if there is nothing that could judge the tests
     */
    List<JsonLine> run(TestCase test, Dialect dialect) throws SchemaProblem;
}
