package io.github.schemapoet.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** With types made like generated ones; those are read in the tests of the adapters. */
class ModelTypeTest {
    /** As the generator makes a union. */
    public sealed interface Answer extends JsonModel {
        static Answer parse(byte[] json, ReadOptions options) {
            String text = new String(json, StandardCharsets.UTF_8);
            if (text.equals("null")) {
                throw new InvalidJsonException(List.of(
                        new Violation("", Optional.empty(), "type", "schema:/answer#/type", "expected a text")));
            }
            return new Text(text + options.maxDepth());
        }

        /** A case of it. */
        record Text(String toJson) implements Answer {
            @Override
            public void writeTo(OutputStream out) {}
        }
    }

    /** Takes null. */
    public record Any(String toJson) implements JsonModel {
        public static Any parse(byte[] json, ReadOptions options) {
            return new Any(new String(json, StandardCharsets.UTF_8));
        }

        @Override
        public void writeTo(OutputStream out) {}
    }

    record Hidden(String toJson) implements JsonModel {
        public static Hidden parse(byte[] json, ReadOptions options) {
            return new Hidden("");
        }

        @Override
        public void writeTo(OutputStream out) {}
    }

    @Test
    void parsesAsTheTypeDoes() {
        ModelType<Answer> type = ModelType.of(Answer.class);
        assertThat(type.type()).isEqualTo(Answer.class);
        assertThat(type.parse(new byte[] {'1'}, ReadOptions.defaults().withMaxDepth(7)))
                .isEqualTo(new Answer.Text("17"));
        assertThat(ModelType.of(Answer.class)).isSameAs(type);
    }

    @Test
    void tellsWhetherNullIsADocument() {
        assertThat(ModelType.of(Any.class).acceptsNull()).isTrue();
        assertThat(ModelType.of(Answer.class).acceptsNull()).isFalse();
    }

    @Test
    void saysWhyAClassIsNone() {
        assertThatThrownBy(() -> ModelType.of(Answer.Text.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Text has no schema of its own: read " + Answer.class.getName());
        assertThatThrownBy(() -> ModelType.of(Hidden.class)).hasMessageContaining("Hidden is not public");
        assertThatThrownBy(() -> ModelType.of(JsonModel.class)).hasMessageContaining("has no schema of its own");
    }
}
