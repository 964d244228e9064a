package io.github.schemapoet.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.schemapoet.benchmarks.peer.JobBean;
import io.github.schemapoet.examples.jobstatus.model.JobStatusResponse;
import io.github.schemapoet.jackson2.SchemaPoetModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONObject;

/** Each way of doing the work, and the gate that they all do it. */
final class Contenders {
    private static final String SCHEMA = "/io/github/schemapoet/schema/job-status-response.schema.json";

    private final ObjectMapper mapper = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();
    private final ObjectMapper adapted =
            JsonMapper.builder().addModule(new SchemaPoetModule()).build();
    private final Schema networknt =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schemaText());
    private final org.everit.json.schema.Schema everit = SchemaLoader.load(new JSONObject(schemaText()));

    private static String schemaText() {
        try (InputStream in = Objects.requireNonNull(Contenders.class.getResourceAsStream(SCHEMA))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By the adapter: Jackson's tokens, then ours. */
    JobStatusResponse adapted(byte[] document) {
        try {
            return adapted.readValue(document, JobStatusResponse.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] adaptedWrites(JobStatusResponse status) {
        try {
            return adapted.writeValueAsBytes(status);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JobStatusResponse ours(byte[] document) {
        return JobStatusResponse.parse(document);
    }

    boolean oursValidates(byte[] document) {
        return JobStatusResponse.isValid(document);
    }

    JobBean fastjson2(byte[] document) {
        return JSON.parseObject(document, JobBean.class);
    }

    JobBean databind(byte[] document) {
        try {
            return mapper.readValue(document, JobBean.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JobBean databindAndNetworknt(byte[] document) {
        try {
            JsonNode tree = mapper.readTree(document);
            if (!networknt.validate(tree).isEmpty()) {
                throw new IllegalArgumentException("the document is not valid");
            }
            return mapper.treeToValue(tree, JobBean.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JSONObject everit(byte[] document) {
        JSONObject tree = new JSONObject(new String(document, StandardCharsets.UTF_8));
        everit.validate(tree);
        return tree;
    }

    byte[] oursWrites(JobStatusResponse status) {
        ByteSink sink = new ByteSink();
        try {
            status.writeTo(sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sink.bytes();
    }

    byte[] databindWrites(JobBean bean) {
        try {
            return mapper.writeValueAsBytes(bean);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails unless all contenders keep what the document says, passthrough members included. */
    void gate(byte[] document) throws IOException {
        JsonNode written = mapper.readTree(oursWrites(ours(document)));
        same(mapper.readTree(document), written, "ours");
        same(mapper.readTree(document), mapper.readTree(adaptedWrites(adapted(document))), "the adapter");
        JobBean ofJackson = databind(document);
        JobBean ofFastjson2 = fastjson2(document);
        same(mapper.valueToTree(ofJackson), mapper.valueToTree(ofFastjson2), "fastjson2");
        same(mapper.valueToTree(ofJackson), mapper.valueToTree(databindAndNetworknt(document)), "networknt");
        everit(document);
        if (!oursValidates(document)) {
            throw new IllegalStateException("ours calls the document invalid");
        }
    }

    private static void same(JsonNode expected, JsonNode actual, String who) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException(who + " does not keep the document");
        }
    }
}
