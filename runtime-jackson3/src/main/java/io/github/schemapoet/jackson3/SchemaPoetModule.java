package io.github.schemapoet.jackson3;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.schemapoet.runtime.JsonModel;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.ReadOptions;
import java.io.Serializable;
import java.util.Objects;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Makes an {@code ObjectMapper} read and write generated types, and {@link JsonValue}s: as what they are, and wherever other
 * types have them as members, elements, map values or map keys.
 *
 * <p>What is read is validated by the type's schema and kept exactly as by {@code parse} of the type; what a schema does not
 * accept is reported as a {@link SchemaViolationException}. The mapper's own features and annotations have no influence on
 * generated types, whose JSON is the schema's matter.
 */
public final class SchemaPoetModule extends JacksonModule implements Serializable {
    private static final long serialVersionUID = 1;

    private final ReadOptions options;

    /** Reads with the default options. */
    public SchemaPoetModule() {
        this(ReadOptions.defaults());
    }

    /** Reads with options of one's own; Jackson's {@code StreamReadConstraints} are limits besides these. */
    public SchemaPoetModule(ReadOptions options) {
        this.options = Objects.requireNonNull(options, "options");
    }

    @Override
    public String getModuleName() {
        return "SchemaPoet";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** Registers readers, writers and those of map keys. */
    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new TextDeserializers(options));
        context.addKeyDeserializers(new TextKeyDeserializers(options));
        context.addSerializers(new TextSerializers(TextSerializer.INSTANCE));
        context.addKeySerializers(new TextSerializers(TextKeySerializer.INSTANCE));
        context.setMixIn(JsonModel.class, Untyped.class);
        context.setMixIn(JsonValue.class, Untyped.class);
    }

    /** Default typing adds nothing to a document that is declared as one of a schema. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    private interface Untyped {}
}
