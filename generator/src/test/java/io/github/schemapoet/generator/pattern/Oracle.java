package io.github.schemapoet.generator.pattern;

import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/** A real implementation of ECMA-262's {@code RegExp}. */
final class Oracle implements AutoCloseable {
    static {
        // Its own assertions make it some ten times slower, and one of them fails on texts with lone surrogates.
        Oracle.class.getClassLoader().setPackageAssertionStatus("com.oracle.truffle", false);
    }

    private final Context context = Context.newBuilder("js")
            .option("engine.WarnInterpreterOnly", "false")
            .allowHostAccess(HostAccess.newBuilder().allowArrayAccess(true).build())
            .build();
    private final Value run = context.eval(
            "js",
            """
            (pattern, flags, texts) => {
              let expression;
              try { expression = new RegExp(pattern, flags) } catch (e) { return 'invalid: ' + e }
              let verdicts = '';
              for (let i = 0; i < texts.length; i++) verdicts += expression.test(texts[i]) ? '1' : '0';
              return verdicts;
            }""");

    /** What {@code RegExp} says of each text, as 0 and 1; "invalid" and why where it knows no such pattern. */
    String verdicts(String pattern, String flags, List<String> texts) {
        try {
            return run.execute(pattern, flags, texts.toArray(String[]::new)).asString();
        } catch (PolyglotException e) {
            if (e.isInternalError()) {
                return "invalid: not supported, " + e;
            }
            throw e;
        }
    }

    boolean isPattern(String pattern, String flags) {
        return verdicts(pattern, flags, List.of()).isEmpty();
    }

    /** Whether it gives up on a pattern: it has no way to run some that look behind, and errors of its own. */
    boolean givesUpOn(String pattern) {
        return verdicts(pattern, "u", List.of()).contains("not supported")
                || verdicts(pattern, "", List.of()).contains("not supported");
    }

    /**
     * What it says of texts, with the u flag where that can be; or else without, of texts without surrogates.
     *
     * @return how many texts have been compared; it is spared those that take for ever with backtracking
     */
    int assertAgrees(Engines engines, Regex regex, RandomTexts texts, int count) {
        String pattern = engines.pattern();
        boolean lax = engines.compiled().outsideUnicodeMode();
        // Where words end, it looks between the halves of a surrogate pair; without u, it does so anywhere.
        boolean units = lax || pattern.contains("\\b") || pattern.contains("\\B");
        List<String> tried = units ? texts.withoutSurrogates(regex, count) : texts.of(regex, count);
        List<String> cheap = tried.stream().filter(engines::canBacktrack).toList();
        String verdicts = verdicts(pattern, lax ? "" : "u", cheap);
        if (verdicts.contains("not supported")) {
            return 0;
        }
        engines.assertVerdicts(verdicts, cheap);
        return cheap.size();
    }

    @Override
    public void close() {
        context.close();
    }
}
