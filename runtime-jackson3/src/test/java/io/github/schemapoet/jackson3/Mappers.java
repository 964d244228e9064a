package io.github.schemapoet.jackson3;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The mappers that tests share. */
final class Mappers {
    static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new SchemaPoetModule()).build();
    /** Reads what is nested as deep as Jackson 2 and generated types bear. */
    static final ObjectMapper DEEP = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(1000)
                            .build())
                    .build())
            .addModule(new SchemaPoetModule())
            .build();

    static final ObjectMapper YAML =
            YAMLMapper.builder().addModule(new SchemaPoetModule()).build();
    static final ObjectMapper CBOR =
            CBORMapper.builder().addModule(new SchemaPoetModule()).build();

    private Mappers() {}
}
