package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.CodeBlock;
import io.github.schemapoet.generator.emit.type.Types;

/** The loop over the members of an object of which no name is known. */
final class MapLoop {
    private MapLoop() {}

    static CodeBlock begin() {
        return CodeBlock.builder()
                .beginControlFlow(
                        "for (int member = in.beginObject($T.EMPTY); member != $T.END; member = in.nextMember($T.EMPTY, member))",
                        Types.NAME_TABLE,
                        Types.NAME_TABLE,
                        Types.NAME_TABLE)
                .build();
    }
}
