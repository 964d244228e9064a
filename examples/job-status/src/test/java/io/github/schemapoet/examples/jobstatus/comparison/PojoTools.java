package io.github.schemapoet.examples.jobstatus.comparison;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.github.schemapoet.examples.jobstatus.schema.SchemaFile;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.nio.file.Path;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** jsonschema2pojo with Jackson and Hibernate Validator, as it comes, and as its users tune it. */
final class PojoTools implements AutoCloseable {
    private final SchemaFile schema = new SchemaFile();
    private final PojoClasses classes;
    private final ValidatorFactory validators = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    /** Works in a folder. */
    PojoTools(Path folder) {
        classes = new PojoClasses(folder);
    }

    List<Tool> all() {
        return List.of(
                tool("jsonschema2pojo", classes.asItComes(schema.root()), plain()),
                tool("… tuned", classes.tuned(schema.root()), strict()),
                tool("… tuned, schema rewritten", classes.tuned(rewritten()), strict()));
    }

    private Tool tool(String name, Class<?> root, ObjectMapper mapper) {
        return new PojoTool(name, root, mapper, validators.getValidator());
    }

    /** Jackson as it comes, save that doubles are written alike on all JDKs, as those since 19 write them. */
    private static ObjectMapper plain() {
        return JsonMapper.builder()
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .build();
    }

    /** Jackson as strict as its switches make it, and with decimals. */
    private static ObjectMapper strict() {
        return JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfigDefaults(PojoTools::refuseCoercion)
                .withCoercionConfig(
                        LogicalType.Float,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.TryConvert))
                .build();
    }

    private static void refuseCoercion(MutableCoercionConfig config) {
        for (CoercionInputShape shape : CoercionInputShape.values()) {
            config.setCoercion(shape, CoercionAction.Fail);
        }
    }

    /** The schema with a definition in the place of each {@code anyOf} of that definition and null. */
    private JsonNode rewritten() {
        JsonNode copy = schema.root().deepCopy();
        ObjectNode properties = (ObjectNode) copy.get("properties");
        for (String name : List.of("artifacts", "result", "webhook")) {
            properties.set(name, properties.get(name).get("anyOf").get(0));
        }
        return copy;
    }

    @Override
    public void close() {
        classes.close();
        validators.close();
    }
}
