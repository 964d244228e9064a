package io.github.schemapoet.benchmarks.corpus;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.codemodel.JCodeModel;
import com.sun.codemodel.JType;
import io.github.schemapoet.benchmarks.classpath.Places;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jsonschema2pojo.AnnotatorFactory;
import org.jsonschema2pojo.GenerationConfig;
import org.jsonschema2pojo.NoopRuleLogger;
import org.jsonschema2pojo.SchemaGenerator;
import org.jsonschema2pojo.SchemaMapper;
import org.jsonschema2pojo.SchemaStore;
import org.jsonschema2pojo.rules.RuleFactory;

/**
 * jsonschema2pojo with annotations of Jakarta Validation; its classes are bound by Jackson and checked by Hibernate
 * Validator. Where it makes no class of the root, the document is bound to the type that it has for it, mostly
 * {@code Object}.
 */
final class Pojo implements Contender {
    private final String name;
    private final boolean tuned;
    private final ObjectMapper mapper;
    private final Map<String, Path> files = new HashMap<>();
    private final Validator validator;

    /** What "tuned" means is told in docs/comparison.md. */
    Pojo(boolean tuned, List<CorpusSchema> schemas) {
        this.name = tuned ? "jsonschema2pojo, tuned" : "jsonschema2pojo";
        this.tuned = tuned;
        this.mapper = tuned ? Mappers.strict() : Mappers.plain();
        this.validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        schemas.forEach(schema -> {
            files.put(schema.uri(), schema.file());
            files.putAll(schema.references());
        });
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Generated generate(CorpusSchema schema) throws IOException {
        GenerationConfig config = new PojoConfig(tuned);
        NoopRuleLogger logger = new NoopRuleLogger();
        RuleFactory rules = new RuleFactory(
                config,
                new AnnotatorFactory(config).getAnnotator(config.getAnnotationStyle()),
                new SchemaStore(new OfflineContent(files), logger));
        rules.setLogger(logger);
        JCodeModel model = new JCodeModel();
        JType root = new SchemaMapper(rules, new SchemaGenerator())
                .generate(
                        model,
                        "Root",
                        Contender.packageOf(schema),
                        URI.create(schema.uri()).toURL());
        MemoryWriter writer = new MemoryWriter();
        model.build(writer);
        return new Generated(writer.sources(), root.boxify().fullName());
    }

    @Override
    public List<Path> classPath() {
        return Places.of(JsonProperty.class, ObjectMapper.class, NotNull.class);
    }

    @Override
    public Binding bind(Generated generated, ClassLoader classes) {
        JavaType root = mapper.getTypeFactory().withClassLoader(classes).constructFromCanonical(generated.root());
        return document -> {
            Object value = mapper.readValue(document, root);
            boolean valid = value == null || validator.validate(value).isEmpty();
            return valid ? Optional.of(mapper.writeValueAsString(value)) : Optional.empty();
        };
    }
}
