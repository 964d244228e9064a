package io.github.schemapoet.generator.source;

import io.github.schemapoet.generator.diagnostic.Diagnostic;
import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.diagnostic.SourceLocation;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Parses a schema text: YAML where the file is named so, JSON otherwise. */
public final class SourceParser {
    /** The longest text that is read, in bytes. */
    public static final int MAX_BYTES = 64 << 20;

    /** How deep values may be nested. */
    static final int MAX_DEPTH = 2_000;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private SourceParser() {}

    /**
     * The value of a text; where there is none, diagnostics say why.
     *
     * @param path names the text in diagnostics
     */
    public static Optional<SourceValue> parse(String path, byte[] text, Diagnostics diagnostics) {
        String name = path.toLowerCase(Locale.ROOT);
        boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
        return yaml ? parseYaml(path, text, diagnostics) : parseJson(path, text, diagnostics);
    }

    /**
     * The value of a JSON text (RFC 8259), whatever it is called; where there is none, diagnostics say why.
     *
     * @param name names the text in diagnostics
     */
    public static Optional<SourceValue> parseJson(String name, byte[] text, Diagnostics diagnostics) {
        return isTooLong(name, text, diagnostics)
                ? Optional.empty()
                : JsonParser.parse(name, withoutMark(text), diagnostics);
    }

    private static Optional<SourceValue> parseYaml(String path, byte[] text, Diagnostics diagnostics) {
        if (isTooLong(path, text, diagnostics)) {
            return Optional.empty();
        }
        byte[] plain = withoutMark(text);
        try {
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(plain))
                    .toString();
            return new YamlParser(path, decoded, diagnostics).parse();
        } catch (CharacterCodingException e) {
            SourceLocation start = new SourceLocation(path, 1, 1);
            diagnostics.add(Diagnostic.at(DiagnosticId.MALFORMED_SCHEMA, start, "", "the text is not UTF-8"));
            return Optional.empty();
        }
    }

    private static boolean isTooLong(String name, byte[] text, Diagnostics diagnostics) {
        boolean tooLong = text.length > MAX_BYTES;
        if (tooLong) {
            SourceLocation start = new SourceLocation(name, 1, 1);
            diagnostics.add(Diagnostic.at(DiagnosticId.LIMIT, start, "", "the text is longer than 64 MiB"));
        }
        return tooLong;
    }

    private static byte[] withoutMark(byte[] text) {
        boolean marked = text.length >= 3 && Arrays.equals(text, 0, 3, BYTE_ORDER_MARK, 0, 3);
        return marked ? Arrays.copyOfRange(text, 3, text.length) : text;
    }
}
