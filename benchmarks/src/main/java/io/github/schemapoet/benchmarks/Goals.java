package io.github.schemapoet.benchmarks;

import java.io.PrintStream;
import java.util.Locale;

/** What we promise, each as a ratio to a peer of the same run. */
final class Goals {
    private static final String[] SIZES = {"S", "M", "L"};
    private static final double[] BOUND = {1.2, 0.85, 0.65};
    private static final double[] VALIDATED = {0.95, 0.6, 0.45};

    private Goals() {}

    static void print(Scores scores, PrintStream out) {
        for (int i = 0; i < SIZES.length; i++) {
            String size = SIZES[i];
            double parse = scores.time("parseOurs", size);
            print(out, "parse-" + size + "/fastjson2", parse / scores.time("parseFastjson2", size), BOUND[i]);
            print(out, "parse-" + size + "/databind", parse / scores.time("parseDatabind", size), 0.5);
            print(
                    out,
                    "parse-" + size + "/databind+networknt",
                    parse / scores.time("parseDatabindAndNetworknt", size),
                    0.15);
            print(
                    out,
                    "validate-" + size + "/fastjson2",
                    scores.time("validateOurs", size) / scores.time("parseFastjson2", size),
                    VALIDATED[i]);
            print(
                    out,
                    "write-" + size + "/databind",
                    scores.time("writeOurs", size) / scores.time("writeDatabind", size),
                    0.9);
        }
        for (String size : new String[] {"M", "L"}) {
            double ratio = scores.allocation("parseOurs", size) / scores.allocation("parseFastjson2", size);
            print(out, "allocation-" + size + "/fastjson2", ratio, 0.85);
        }
    }

    private static void print(PrintStream out, String name, double measured, double bound) {
        out.printf(
                Locale.ROOT,
                "ratio %s %.3f goal %.2f %s%n",
                name,
                measured,
                bound,
                measured <= bound ? "holds" : "misses");
    }
}
