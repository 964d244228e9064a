package io.github.schemapoet.generator.lower;

import io.github.schemapoet.generator.schema.JsonType;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.shape.TypeDeclaration.Constant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One kind of values that a schema accepts, before its inside is looked at. */
sealed interface Alternative {
    /** The schema that says most about these values: the schema itself or a branch of it. */
    SchemaKey from();

    /** The JSON types of these values. */
    Set<JsonType> types();

    /** Booleans, numbers, integers or strings. */
    record Scalar(SchemaKey from, JsonType type) implements Alternative {
        @Override
        public Set<JsonType> types() {
            return Set.of(type == JsonType.INTEGER ? JsonType.NUMBER : type);
        }
    }

    /**
     * Listed strings, and perhaps others, where enumerations are open.
     *
     * @param fixed whether {@code const} lists the only one
     */
    record Listed(SchemaKey from, List<Constant> constants, boolean fixed) implements Alternative {
        @Override
        public Set<JsonType> types() {
            return Set.of(JsonType.STRING);
        }
    }

    /** Arrays whose items are those of one of the sources. */
    record Items(SchemaKey from, List<SchemaKey> sources) implements Alternative {
        @Override
        public Set<JsonType> types() {
            return Set.of(JsonType.ARRAY);
        }
    }

    /**
     * Objects with named members.
     *
     * @param direct whether every such object is accepted by the schema that has this alternative
     */
    record Members(SchemaKey from, boolean direct) implements Alternative {
        @Override
        public Set<JsonType> types() {
            return Set.of(JsonType.OBJECT);
        }
    }

    /** Objects of which the schema tells members, or anything else, null too, since it names no type. */
    record Untyped(SchemaKey from) implements Alternative {
        @Override
        public Set<JsonType> types() {
            return EnumSet.allOf(JsonType.class);
        }
    }

    /** Objects without named members, whose values are those of one of the sources. */
    record Entries(SchemaKey from, List<SchemaKey> sources) implements Alternative {
        @Override
        public Set<JsonType> types() {
            return Set.of(JsonType.OBJECT);
        }
    }

    /** Whatever has one of these types. */
    record Rest(SchemaKey from, Set<JsonType> types) implements Alternative {}
}
