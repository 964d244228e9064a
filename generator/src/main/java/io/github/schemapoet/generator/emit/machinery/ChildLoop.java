package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.CodeBlock;

/** The loops of checks over what is in an object or an array. */
final class ChildLoop {
    private ChildLoop() {}

    /** Opens a loop over the nodes of an object's names, {@code name} each. */
    static void overMembers(CodeBlock.Builder code) {
        code.beginControlFlow(
                "for (int name = in.first(node); name < in.end(node); name = in.after(in.valueOf(name)))");
    }

    /** Opens a loop over an array's items, {@code item} each. */
    static void overItems(CodeBlock.Builder code) {
        code.beginControlFlow("for (int item = in.first(node); item < in.end(node); item = in.after(item))");
    }

    /** Puts a test of each into a loop, which ends with the first failure unless all are told, and closes it. */
    static void checkEach(CodeBlock.Builder code, CodeBlock test) {
        code.addStatement("valid &= $L", test)
                .beginControlFlow("if (!valid && report == null)")
                .addStatement("return false")
                .endControlFlow()
                .endControlFlow();
    }
}
