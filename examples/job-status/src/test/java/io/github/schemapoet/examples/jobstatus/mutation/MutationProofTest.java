package io.github.schemapoet.examples.jobstatus.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.schemapoet.examples.jobstatus.mutation.Mutant.Way;
import io.github.schemapoet.examples.jobstatus.schema.SchemaFile;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The conformance tests can fail: each check of the generated code, removed in turn, is noticed by some document. */
class MutationProofTest {
    /** The mutants that accept the same documents, with the reason; none of the others is named here. */
    private static final Map<String, String> EQUIVALENT = Map.of(
            "SummaryCodec\\.(read|skim) takes anything for structured_output .*",
            "the schema accepts any value there",
            "\\w+Checker\\.check\\w*(?<!Branch) Checks\\.type\\(SCHEMA \\+ \".*/anyOf/\\d\"\\) is true .*",
            "the type was just looked at, and is all that the alternative asks for",
            "\\w+Checker\\.check\\w*Branch .* is true .*",
            "asked to explain an anyOf that has failed, which the answer does not change");

    private static final List<JsonNode> OBJECTS = new SchemaFile().objects();

    private final Laboratory laboratory = new Laboratory();
    private final List<Mutant> mutants = laboratory.mutants();

    @AfterEach
    void close() {
        laboratory.close();
    }

    @Test
    void theClassesAsTheyAreGiveEveryProbeItsOutcome() {
        for (Way way : Way.values()) {
            assertThat(laboratory.probes(way)).hasSizeGreaterThan(1_000);
            assertThat(laboratory.failures(way)).isEmpty();
        }
    }

    @Test
    void everyCheckThatIsRemovedIsNoticedByADocument() {
        Map<Boolean, List<String>> noticed = mutants.stream()
                .collect(Collectors.partitioningBy(
                        laboratory::isNoticed, Collectors.mapping(Mutant::toString, Collectors.toList())));
        assertThat(noticed.get(false)).allMatch(MutationProofTest::isEquivalent);
        assertThat(noticed.get(true)).noneMatch(MutationProofTest::isEquivalent);
        assertThat(EQUIVALENT.keySet())
                .allSatisfy(pattern -> assertThat(noticed.get(false)).anyMatch(mutant -> mutant.matches(pattern)));
    }

    private static boolean isEquivalent(String mutant) {
        return EQUIVALENT.keySet().stream().anyMatch(mutant::matches);
    }

    /** A check that the mutations do not find would be held by nothing. */
    @Test
    void theChecksOfEveryMemberAreFoundInCodecsAndCheckers() {
        int members = count(member -> true);
        int checked = count(MutationProofTest::asksForSomething);
        int notNull =
                count(member -> asksForSomething(member) && !member.toString().contains("\"null\""));
        int required = OBJECTS.stream()
                .mapToInt(object -> object.path("required").size())
                .sum();
        assertThat(List.of(members, checked, notNull, required)).containsExactly(64, 63, 12, 9);
        assertThat(mutants("Codec\\.read takes anything for [a-z_0-9]+ \\(READ\\)"))
                .isEqualTo(members);
        assertThat(mutants("Codec\\.skim takes anything for [a-z_0-9]+ \\(SKIM\\)"))
                .isEqualTo(members);
        assertThat(mutants("Codec\\.REQUIRED lacks .*")).isEqualTo(2 * required);
        assertThat(mutants("Codec\\.NULLABLE has .*")).isEqualTo(2 * notNull);
        assertThat(mutants("Checker\\.REQUIRED lacks .*")).isEqualTo(required);
        assertThat(mutants("Checker\\.checkMember (?!Checks\\.additional).* is true .*"))
                .isEqualTo(checked);
    }

    private static int count(Predicate<JsonNode> memberOf) {
        return (int) OBJECTS.stream()
                .flatMap(object -> object.get("properties").valueStream())
                .filter(memberOf)
                .count();
    }

    private static boolean asksForSomething(JsonNode member) {
        return member.has("type") || member.has("$ref") || member.has("anyOf");
    }

    private long mutants(String pattern) {
        return mutants.stream()
                .filter(mutant -> mutant.toString().matches("\\w+" + pattern))
                .count();
    }

    @Test
    void everyMutantIsItsOwn() {
        assertThat(mutants).hasSizeGreaterThan(350).extracting(Mutant::toString).doesNotHaveDuplicates();
    }
}
