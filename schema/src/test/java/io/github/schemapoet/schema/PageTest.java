package io.github.schemapoet.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.schema.tree.Differences;
import io.github.schemapoet.schema.tree.Kind;
import io.github.schemapoet.schema.tree.Member;
import io.github.schemapoet.schema.tree.Node;
import io.github.schemapoet.schema.tree.PageTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON Schema says what the page says, wherever the page says it. */
class PageTest {
    private final String text = Shared.text("seed/job-status-response.typedoc.txt");
    private final PageTree page = new PageTree(text);

    @Test
    void theSchemaIsWhatTheTypesOfTheZodObjectsSay() {
        assertThat(Differences.between(page.ofZod(), Port.tree())).isEmpty();
    }

    @Test
    void theSchemaIsWhatTheStaticTypeOfTheInputSays() {
        assertThat(Differences.between(page.ofInput(), Port.tree())).isEmpty();
    }

    @Test
    void withDefaultsTheSchemaIsWhatTheStaticTypeOfTheOutputSays() {
        assertThat(Differences.between(page.ofOutput(), Port.tree().ofOutput())).isEmpty();
        assertThat(Differences.between(page.ofOutput(), Port.tree()))
                .singleElement()
                .asString()
                .contains("/ok");
    }

    /** Elsewhere nothing is left to us, so that the comparisons above cannot be empty. */
    @Test
    void thePageElidesTheseTypesOnly() {
        assertThat(elided("", page.ofZod()))
                .containsExactly(
                        "/artifacts/files/*/checksum_sha256",
                        "/artifacts/files/*/content_type",
                        "/artifacts/files/*/created_at",
                        "/artifacts/files/*/modified_at",
                        "/artifacts/files/*/size_bytes",
                        "/result/messages/*/content",
                        "/result/messages/*/role",
                        "/result/messages/*/type",
                        "/result/summary/usage/*");
        assertThat(elided("", page.ofInput())).containsExactly("/result/messages/*/content/*/*");
        assertThat(elided("", page.ofOutput())).containsExactly("/result/messages/*/content/*/*");
    }

    /** The comparisons can fail: another page would need another schema. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            textBlock =
                    """
                    job_id: ZodString;                ~ job_id: ZodOptional<ZodString>;
                    job_id: ZodString;                ~ job_id: ZodNumber;
                    job_id: ZodString;                ~ job_id: ZodEffects<ZodString>;
                    ok: ZodDefault<ZodBoolean>;       ~ ok: ZodBoolean;
                    ZodNullable<ZodUnknown>           ~ ZodNullable<ZodString>
                    ZodOptional<ZodNullable<(...)>>   ~ ZodNullable<(...)>
                    ZodArray<ZodString, "many">       ~ ZodArray<ZodString, "atleastone">
                    "queued", "running"               ~ "running", "queued"
                    "strict"                          ~ "passthrough"
                    "passthrough"                     ~ "strip"
                    metadata: ZodOptional             ~ meta_data: ZodOptional
                    ok?: boolean;                     ~ ok?: boolean | null;
                    error?: string | null;            ~ error?: string;
                    attempts?: number                 ~ attempts: number
                    usage?: Record<string, unknown>   ~ usage?: Record<string, string>
                    "user", "assistant"]>             ~ "assistant", "user"]>
                    ZodString, ZodNull]               ~ ZodString]
                    "queued" | "running"              ~ "queued"
                    """)
    void anotherPageIsNoticed(String before, String after) {
        assertThat(text).contains(before);
        PageTree other = new PageTree(text.replace(before, after));
        List<String> differences = new ArrayList<>(Differences.between(other.ofZod(), Port.tree()));
        differences.addAll(Differences.between(other.ofInput(), Port.tree()));
        differences.addAll(Differences.between(other.ofOutput(), Port.tree().ofOutput()));
        assertThat(differences).as(after).isNotEmpty();
    }

    private static List<String> elided(String place, Node node) {
        List<String> places = new ArrayList<>();
        if (node.kind() == Kind.ELIDED) {
            places.add(place);
        }
        for (Map.Entry<String, Member> member : node.members().entrySet()) {
            places.addAll(
                    elided(place + "/" + member.getKey(), member.getValue().node()));
        }
        node.parts().forEach(part -> places.addAll(elided(place + "/*", part)));
        return places;
    }
}
