package io.github.schemapoet.schema.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A type expression of TypeScript, as far as the page has them.
 *
 * @param name of a type; or {@code {}}, {@code []}, {@code |}, {@code tuple}, {@code (...)}, or a literal in its quotes
 * @param parts the arguments, the branches or the element
 * @param members of an object type, by name; a name ends in {@code ?} where the member is optional
 */
record PageType(String name, List<PageType> parts, Map<String, PageType> members) {
    static PageType parse(String text) {
        Parser parser = new Parser(text);
        PageType type = parser.type();
        parser.expectEnd();
        return type;
    }

    boolean isElided() {
        return name.equals("(...)");
    }

    /** The text of a literal. */
    String literal() {
        if (!name.startsWith("\"")) {
            throw new IllegalStateException("No literal: " + name);
        }
        return name.substring(1, name.length() - 1);
    }

    private static final class Parser {
        private final String text;
        private int at;

        Parser(String text) {
            this.text = text;
        }

        PageType type() {
            accept("|");
            List<PageType> branches = new ArrayList<>(List.of(postfix()));
            while (accept("|")) {
                branches.add(postfix());
            }
            return branches.size() == 1 ? branches.get(0) : new PageType("|", branches, Map.of());
        }

        private PageType postfix() {
            PageType type = primary();
            while (accept("[]")) {
                type = new PageType("[]", List.of(type), Map.of());
            }
            return type;
        }

        private PageType primary() {
            if (accept("(...)")) {
                return new PageType("(...)", List.of(), Map.of());
            } else if (accept("{")) {
                return new PageType("{}", List.of(), members());
            } else if (accept("[")) {
                return new PageType("tuple", list("]"), Map.of());
            } else if (accept("\"")) {
                int end = text.indexOf('"', at);
                String literal = text.substring(at - 1, end + 1);
                at = end + 1;
                return new PageType(literal, List.of(), Map.of());
            }
            String name = word();
            return new PageType(name, accept("<") ? list(">") : List.of(), Map.of());
        }

        private Map<String, PageType> members() {
            Map<String, PageType> members = new LinkedHashMap<>();
            while (!accept("}")) {
                String name = word() + (accept("?") ? "?" : "");
                expect(":");
                members.put(name, type());
                expect(";");
            }
            return members;
        }

        private List<PageType> list(String end) {
            List<PageType> types = new ArrayList<>();
            while (!accept(end)) {
                types.add(type());
                if (!accept(",")) {
                    expect(end);
                    break;
                }
            }
            return types;
        }

        private String word() {
            skipSpace();
            int start = at;
            while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
                at++;
            }
            if (start == at) {
                throw new IllegalArgumentException("No name: " + rest());
            }
            return text.substring(start, at);
        }

        private boolean accept(String token) {
            skipSpace();
            boolean found = text.startsWith(token, at);
            at += found ? token.length() : 0;
            return found;
        }

        private void expect(String token) {
            if (!accept(token)) {
                throw new IllegalArgumentException("No " + token + ": " + rest());
            }
        }

        void expectEnd() {
            skipSpace();
            if (at < text.length()) {
                throw new IllegalArgumentException("Not at the end: " + rest());
            }
        }

        private String rest() {
            return text.substring(at, Math.min(at + 60, text.length()));
        }

        private void skipSpace() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
    }
}
