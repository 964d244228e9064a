package io.github.schemapoet.examples.jobstatus.comparison;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validator;
import java.util.Optional;

/** Classes that jsonschema2pojo generates, bound by Jackson and checked by Hibernate Validator. */
final class PojoTool implements Tool {
    private final String name;
    private final Class<?> root;
    private final ObjectMapper mapper;
    private final Validator validator;

    PojoTool(String name, Class<?> root, ObjectMapper mapper, Validator validator) {
        this.name = name;
        this.root = root;
        this.mapper = mapper;
        this.validator = validator;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<String> roundTrip(String document) {
        try {
            Object bean = mapper.readValue(document, root);
            boolean valid = bean != null && validator.validate(bean).isEmpty();
            return valid ? Optional.of(mapper.writeValueAsString(bean)) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
