package io.github.schemapoet.generator.output;

import io.github.schemapoet.generator.output.OutputProblem.Fault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Which paths are written: those that every file system holds as they are, and each only once. */
final class PathRules {
    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9_$][A-Za-z0-9_$.-]*");

    /** What Windows takes for a device, with whatever extension. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])(\\..*)?");

    private static final int LONGEST_SEGMENT = 255;

    private PathRules() {}

    static List<OutputProblem> problems(Collection<String> paths) {
        List<OutputProblem> problems = new ArrayList<>();
        Map<String, String> byLowerCase = new HashMap<>();
        for (String path : paths) {
            for (String segment : path.split("/", -1)) {
                if (!isSafe(segment)) {
                    problems.add(new OutputProblem(
                            Fault.UNSAFE_PATH,
                            path,
                            "\"" + segment + "\" is no name that every file system can hold."));
                }
            }
            clash(path, byLowerCase, problems);
        }
        return problems;
    }

    private static boolean isSafe(String segment) {
        return segment.length() <= LONGEST_SEGMENT
                && SEGMENT.matcher(segment).matches()
                && !segment.endsWith(".")
                && !DEVICE.matcher(segment).matches();
    }

    /** Folders clash as files do: {@code a/B.java} and {@code A/C.java} would land in one folder. */
    private static void clash(String path, Map<String, String> byLowerCase, List<OutputProblem> problems) {
        for (int end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
            String part = end < 0 ? path : path.substring(0, end);
            String other = byLowerCase.putIfAbsent(part.toLowerCase(Locale.ROOT), part);
            if (other != null && !other.equals(part)) {
                problems.add(new OutputProblem(
                        Fault.CASE_CLASH,
                        path,
                        part + " and " + other + " are one file where a file system ignores case. Give one of the types"
                                + " another name, or another package."));
            }
            if (end < 0) {
                return;
            }
        }
    }
}
