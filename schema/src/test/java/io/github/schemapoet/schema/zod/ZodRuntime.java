package io.github.schemapoet.schema.zod;

import io.github.schemapoet.schema.tree.Node;
import io.github.schemapoet.schema.tree.ZodTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;

/** Real Zod, run in this JVM, and the definition in it. */
public final class ZodRuntime implements AutoCloseable {
    private static final String WEBJAR = "/META-INF/resources/webjars/zod/";
    /** The root, by the name that the definition gives it. */
    public static final String ROOT = "JobStatusResponse";

    /** JSON.stringify refuses 1,000 levels; what takes its place there goes by the same rules. */
    private static final String CHECK =
            """
            (schema) => {
              const text = (value) => {
                if (value === null || typeof value !== "object") return JSON.stringify(value);
                if (Array.isArray(value)) return "[" + value.map(text).join(",") + "]";
                const members = Object.keys(value).map((name) => JSON.stringify(name) + ":" + text(value[name]));
                return "{" + members.join(",") + "}";
              };
              return (document) => {
                const result = schema.safeParse(JSON.parse(document));
                if (!result.success) return null;
                try {
                  return JSON.stringify(result.data);
                } catch (error) {
                  if (error instanceof RangeError) return text(result.data);
                  throw error;
                }
              };
            }
            """;

    private final DeepStack thread = new DeepStack();
    private final Context context;
    private final Map<String, Node> trees;
    private final Value check;

    public ZodRuntime(String definition) {
        context = thread.call(ZodRuntime::start);
        Value schemas = thread.call(() -> define(definition));
        trees = thread.call(() -> trees(schemas));
        check = thread.call(() -> context.eval("js", CHECK).execute(schemas.getMember(ROOT)));
    }

    private static Context start() {
        Context context = Context.newBuilder("js")
                .option("engine.WarnInterpreterOnly", "false")
                .build();
        context.eval("js", resource(WEBJAR + version() + "/lib/index.umd.js"));
        return context;
    }

    private Value define(String definition) {
        return context.eval("js", definition).execute(context.getBindings("js").getMember("Zod"));
    }

    /** What Zod says of a JSON text. */
    public Verdict check(String document) {
        Value output = thread.call(() -> check.execute(document));
        return new Verdict(thread.call(() -> output.isNull() ? Optional.empty() : Optional.of(output.asString())));
    }

    /** The trees of all schemas that the definition returns, by name. */
    public Map<String, Node> trees() {
        return trees;
    }

    /** The tree of the root of another definition. */
    public Node treeOf(String definition) {
        return thread.call(() -> trees(define(definition)).get(ROOT));
    }

    private Map<String, Node> trees(Value defined) {
        Value stringify = context.eval("js", "JSON.stringify");
        ZodTree reader = new ZodTree(value -> stringify.execute(value).asString());
        Map<String, Node> trees = new LinkedHashMap<>();
        defined.getMemberKeys().forEach(name -> trees.put(name, reader.node(defined.getMember(name))));
        return Collections.unmodifiableMap(trees);
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream in =
                ZodRuntime.class.getResourceAsStream("/META-INF/maven/org.webjars.npm/zod/pom.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    private static String resource(String name) {
        try (InputStream in = ZodRuntime.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        thread.call(() -> {
            context.close();
            return null;
        });
        thread.close();
    }
}
