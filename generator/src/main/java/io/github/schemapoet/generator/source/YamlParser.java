package io.github.schemapoet.generator.source;

import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.diagnostic.Diagnostics;
import io.github.schemapoet.generator.diagnostic.SourceLocation;
import io.github.schemapoet.runtime.JsonString;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Parses YAML 1.2 with the core schema, as far as it says what JSON could say. */
final class YamlParser {
    /** More values than this, with aliases followed, are refused. */
    private static final int MAX_VALUES = 1_000_000;

    private final String path;
    private final String text;
    private final List<String> lines;
    private final Diagnostics diagnostics;
    private final Set<Node> around = new HashSet<>();
    private int values;

    YamlParser(String path, String text, Diagnostics diagnostics) {
        this.path = path;
        this.text = text;
        this.lines = text.lines().toList();
        this.diagnostics = diagnostics;
    }

    Optional<SourceValue> parse() {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(path)
                .setSchema(new CoreSchema())
                .setAllowDuplicateKeys(true)
                .setCodePointLimit(SourceParser.MAX_BYTES)
                .build();
        SourceLocation start = new SourceLocation(path, 1, 1);
        try {
            Node root = new Compose(settings).composeString(text).orElse(null);
            if (root == null) {
                return refuse(DiagnosticId.MALFORMED_SCHEMA, start, "the document is empty");
            }
            return value(root, 1);
        } catch (MarkedYamlEngineException e) {
            SourceLocation at = e.getProblemMark().map(this::location).orElse(start);
            return refuse(DiagnosticId.MALFORMED_SCHEMA, at, "not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            return refuse(DiagnosticId.MALFORMED_SCHEMA, start, "not YAML: " + e.getMessage());
        } catch (StackOverflowError e) {
            return refuse(DiagnosticId.LIMIT, start, "nested deeper than " + SourceParser.MAX_DEPTH + " levels");
        }
    }

    private <T> Optional<T> refuse(DiagnosticId id, SourceLocation location, String message) {
        diagnostics.add(id, location, "", message);
        return Optional.empty();
    }

    /** Columns of the parser count code points. */
    private SourceLocation location(Mark mark) {
        String line = mark.getLine() < lines.size() ? lines.get(mark.getLine()) : "";
        int points = Math.min(mark.getColumn(), line.codePointCount(0, line.length()));
        return new SourceLocation(path, mark.getLine() + 1, line.offsetByCodePoints(0, points) + 1);
    }

    private SourceLocation location(Node node) {
        return node.getStartMark().map(this::location).orElse(new SourceLocation(path, 1, 1));
    }

    private Optional<SourceValue> value(Node node, int depth) {
        SourceLocation location = location(node);
        if (++values > MAX_VALUES) {
            throw new YamlEngineException("more than " + MAX_VALUES + " values, aliases included");
        }
        if (depth > SourceParser.MAX_DEPTH) {
            return refuse(DiagnosticId.LIMIT, location, "nested deeper than " + SourceParser.MAX_DEPTH + " levels");
        }
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar, location);
        }
        if (!around.add(node)) {
            return refuse(DiagnosticId.MALFORMED_SCHEMA, location, "an alias leads into the value it stands in");
        }
        Optional<SourceValue> value = node instanceof MappingNode mapping
                ? mapping(mapping, location, depth)
                : sequence((SequenceNode) node, location, depth);
        around.remove(node);
        return value;
    }

    private Optional<SourceValue> scalar(ScalarNode node, SourceLocation location) {
        return YamlScalars.value(node.getTag(), node.getValue())
                .<SourceValue>map(value -> new SourceValue.ScalarValue(location, value))
                .or(() -> refuse(
                        DiagnosticId.MALFORMED_SCHEMA,
                        location,
                        "JSON has no value for " + JsonString.of(node.getValue()) + " of type " + node.getTag()));
    }

    private Optional<SourceValue> sequence(SequenceNode node, SourceLocation location, int depth) {
        List<SourceValue> elements = new ArrayList<>();
        for (Node element : node.getValue()) {
            value(element, depth + 1).ifPresent(elements::add);
        }
        return Optional.of(new SourceValue.ArrayValue(location, elements));
    }

    private Optional<SourceValue> mapping(MappingNode node, SourceLocation location, int depth) {
        Map<String, SourceValue.Member> members = new LinkedHashMap<>();
        for (NodeTuple entry : node.getValue()) {
            String name = name(entry.getKeyNode());
            if (name == null) {
                continue;
            }
            SourceLocation nameLocation = location(entry.getKeyNode());
            if (members.containsKey(name)) {
                String message = "the member " + JsonString.of(name) + " occurs twice in its object";
                diagnostics.add(DiagnosticId.DUPLICATE_NAME, nameLocation, "", message);
            }
            value(entry.getValueNode(), depth + 1)
                    .ifPresent(value -> members.put(name, new SourceValue.Member(nameLocation, value)));
        }
        return Optional.of(new SourceValue.ObjectValue(location, members));
    }

    /** Names are strings; a plain number, boolean or null is taken by its text, as authors of YAML expect. */
    private @Nullable String name(Node key) {
        boolean merge = key instanceof ScalarNode scalar && scalar.getTag().equals(new Tag("tag:yaml.org,2002:merge"));
        if (key instanceof ScalarNode scalar && !merge) {
            return scalar.getValue();
        }
        diagnostics.add(DiagnosticId.MALFORMED_SCHEMA, location(key), "", "a member name must be a string");
        return null;
    }
}
