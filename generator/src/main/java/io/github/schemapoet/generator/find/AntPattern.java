package io.github.schemapoet.generator.find;

import java.util.List;
import java.util.regex.Pattern;

/** A pattern of relative paths as Ant and Maven know it: {@code ?}, {@code *} within a name, {@code **} across folders. */
record AntPattern(Pattern regex) {
    static AntPattern of(String pattern) {
        String text = pattern.replace('\\', '/');
        if (text.endsWith("/")) {
            text += "**";
        }
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("**/", i)) {
                regex.append("(?:.*/)?");
                i += 2;
            } else if (text.startsWith("/**", i) && i + 3 == text.length()) {
                regex.append("(?:/.*)?");
                i += 2;
            } else if (text.startsWith("**", i)) {
                regex.append(".*");
                i++;
            } else if (text.charAt(i) == '*') {
                regex.append("[^/]*");
            } else if (text.charAt(i) == '?') {
                regex.append("[^/]");
            } else {
                regex.append(Pattern.quote(text.substring(i, i + 1)));
            }
        }
        return new AntPattern(Pattern.compile(regex.toString(), Pattern.DOTALL));
    }

    static boolean anyMatches(List<String> patterns, String path) {
        return patterns.stream()
                .anyMatch(pattern -> of(pattern.trim()).regex.matcher(path).matches());
    }
}
