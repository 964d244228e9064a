package io.github.schemapoet.benchmarks.validation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.Validator;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONTokener;

/** {@code org.json}'s tree and everit's validator, which stops at the first fault. Knows drafts 4 to 7. */
record Everit(Schema schema, Validator validator) implements Contender<Object> {
    static Everit of(PracticeSchema schema) {
        if (!schema.dialect().startsWith("draft")) {
            throw new IllegalArgumentException("does not know " + schema.dialect());
        }
        SchemaLoader.SchemaLoaderBuilder loader = SchemaLoader.builder()
                .schemaClient(uri -> referenced(schema, uri))
                .resolutionScope(schema.uri())
                .schemaJson(tree(schema.text()));
        if (schema.dialect().equals("draft7")) {
            loader.draftV7Support();
        }
        return new Everit(
                loader.build().load().build(), Validator.builder().failEarly().build());
    }

    private static InputStream referenced(PracticeSchema schema, String uri) {
        String text = schema.referenced().get(uri);
        if (text == null) {
            throw new UncheckedIOException(new IOException("nothing is at " + uri));
        }
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Object tree(String text) {
        return new JSONTokener(text).nextValue();
    }

    @Override
    public Object parse(byte[] document) {
        return tree(new String(document, StandardCharsets.UTF_8));
    }

    @Override
    public boolean acceptsParsed(Object document) {
        try {
            validator.performValidation(schema, document);
            return true;
        } catch (ValidationException e) {
            return false;
        }
    }
}
