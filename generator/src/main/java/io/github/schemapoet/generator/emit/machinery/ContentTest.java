package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.plan.Application;
import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.Optional;

/** The keywords {@code contentEncoding}, {@code contentMediaType} and {@code contentSchema} as code. */
final class ContentTest {
    private final CheckerClass owner;
    private final Application.Content check;

    ContentTest(CheckerClass owner, Application.Content check) {
        this.owner = owner;
        this.check = check;
    }

    CodeBlock code(CodeBlock location) {
        CodeBlock encoding = CodeBlock.of("$L", owner.literal(check.encoding().orElse("")));
        CodeBlock mediaType = CodeBlock.of("$L", owner.literal(check.mediaType().orElse("")));
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement(
                        "$T content = $T.of(in.text(node), $L, $L)", Types.CONTENT, Types.CONTENT, encoding, mediaType);
        Optional<SchemaKey> schema = check.schema().filter(key -> !owner.accepted(key));
        if (schema.isPresent()) {
            code.beginControlFlow("if (content.isJson())")
                    .addStatement(
                            "return $L || $T.contentSchema(report, in, node, $L)",
                            owner.test(schema.get(), "content.index()", "0"),
                            Types.CONTENT,
                            location)
                    .endControlFlow();
        }
        return code.addStatement(
                        "return content.isValid() || $T.invalid(report, in, node, $L, $L, $L)",
                        Types.CONTENT,
                        location,
                        encoding,
                        mediaType)
                .build();
    }
}
