package io.github.schemapoet.generator.pattern;

/** The predefined character classes of ECMA-262 §22.2.2.9; they hold ASCII letters and digits only. */
final class CharacterClasses {
    static final CodePointSet DIGITS = CodePointSet.of('0', '9');
    static final CodePointSet WORD = CodePointSet.of('0', '9', 'A', 'Z', '_', '_', 'a', 'z');
    static final CodePointSet LINE_TERMINATORS = CodePointSet.of('\n', '\n', '\r', '\r', 0x2028, 0x2029);
    static final CodePointSet WHITE_SPACE = CodePointSet.of(
                    '\t', '\r', ' ', ' ', 0xA0, 0xA0, 0x1680, 0x1680, 0x2000, 0x200A, 0x202F, 0x202F, 0x205F, 0x205F)
            .union(CodePointSet.of(0x3000, 0x3000, 0xFEFF, 0xFEFF, 0x2028, 0x2029));

    private CharacterClasses() {}
}
