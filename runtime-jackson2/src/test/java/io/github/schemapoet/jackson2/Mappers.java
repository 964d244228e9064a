package io.github.schemapoet.jackson2;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** The mappers that tests share. */
final class Mappers {
    static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new SchemaPoetModule()).build();
    static final ObjectMapper YAML =
            YAMLMapper.builder().addModule(new SchemaPoetModule()).build();
    static final ObjectMapper CBOR =
            CBORMapper.builder().addModule(new SchemaPoetModule()).build();

    private Mappers() {}
}
