package io.github.schemapoet.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.schemapoet.schema.tree.Kind;
import io.github.schemapoet.schema.tree.Member;
import io.github.schemapoet.schema.tree.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the page is known to say, held without the page. */
class PortFactsTest {
    private final JsonNode schema = Port.schema();
    private final Node root = Port.tree();

    @Test
    void sixObjectsAreStrictAndOneIsPassthrough() {
        assertThat(extras("", root))
                .isEqualTo(Map.of(
                        "", "strict",
                        "/artifacts", "strict",
                        "/artifacts/files/*", "strict",
                        "/result", "strict",
                        "/result/messages/*", "passthrough",
                        "/result/summary", "strict",
                        "/webhook", "strict"));
    }

    @Test
    void twentyFiveMembersOfTheRootAreOptionalAndNullable() {
        List<Member> members = List.copyOf(root.members().values());
        assertThat(members).hasSize(29);
        assertThat(members)
                .filteredOn(member -> member.optional() && member.node().nullable())
                .hasSize(25);
        assertThat(root.members().entrySet())
                .filteredOn(member -> !member.getValue().optional())
                .extracting(Map.Entry::getKey)
                .containsExactly("job_id", "session_id", "status");
    }

    @Test
    void okMayBeAbsentButNotNullAndItsDefaultIsSaidToBeAnAssumption() {
        assertThat(root.members().get("ok")).isEqualTo(new Member(Node.of(Kind.BOOLEAN), true, "true"));
        assertThat(at("/properties/ok/$comment")).contains("assumption");
        Member inner = root.members().get("result").node().members().get("ok");
        assertThat(inner).isEqualTo(new Member(Node.of(Kind.BOOLEAN), false, ""));
    }

    @Test
    void theRootsSessionIsMandatoryAndSaysWhyButNoOtherIs() {
        assertThat(root.members().get("session_id")).isEqualTo(new Member(Node.of(Kind.STRING), false, ""));
        assertThat(at("/properties/session_id/description"))
                .contains("Mandatory", "ownership checks", "fail closed", "actor-scope identity");
        Node result = root.members().get("result").node();
        Member optional = new Member(Node.of(Kind.STRING).orNull(), true, "");
        assertThat(result.members()).containsEntry("session_id", optional);
        assertThat(result.members().get("summary").node().members()).containsEntry("session_id", optional);
    }

    @Test
    void enumsKeepTheirOrderAndSpelling() {
        assertThat(root.members().get("status").node().values())
                .containsExactly("queued", "running", "complete", "failed", "canceled");
        Map<String, Member> message = root.members()
                .get("result")
                .node()
                .members()
                .get("messages")
                .node()
                .part()
                .members();
        assertThat(message.get("role")).isEqualTo(new Member(Node.enumeration(List.of("user", "assistant")), true, ""));
        assertThat(message.get("type"))
                .isEqualTo(new Member(
                        Node.enumeration(List.of("user", "assistant", "system", "result", "stream_event")), true, ""));
    }

    /** What only reads well is no proof; but a place whose type is elided must say so. */
    @Test
    void whatIsAssumedOrElidedIsSaidAtItsPlace() {
        assertThat(at("/$comment")).contains("Assumed", "coerced", "several members");
        for (String member : List.of("checksum_sha256", "content_type", "created_at", "modified_at", "size_bytes")) {
            assertThat(at("/definitions/ArtifactFile/properties/" + member + "/$comment"))
                    .contains("elides");
        }
        assertThat(at("/definitions/Message/properties/content/$comment")).contains("elides", "cardinality");
        assertThat(at("/definitions/MessageRole/$comment")).contains("elides");
        assertThat(at("/definitions/MessageType/$comment")).contains("elides");
        assertThat(at("/definitions/Summary/properties/usage/$comment")).contains("elides");
    }

    @Test
    void theSchemaIsOfDraft7() {
        assertThat(at("/$schema")).isEqualTo("http://json-schema.org/draft-07/schema#");
    }

    private String at(String pointer) {
        return schema.at(pointer).asText();
    }

    private static Map<String, String> extras(String place, Node node) {
        Map<String, String> found = new LinkedHashMap<>();
        if (node.kind() == Kind.OBJECT) {
            found.put(place, node.extras());
        }
        node.members().forEach((name, member) -> found.putAll(extras(place + "/" + name, member.node())));
        node.parts().forEach(part -> found.putAll(extras(place + "/*", part)));
        return found;
    }
}
