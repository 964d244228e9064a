package io.github.schemapoet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageRuleTest {
    @ParameterizedTest
    @CsvSource({
        "com.acme, shop, com.acme.shop",
        "com.acme, acme-job-model, com.acme.job.model",
        "com.acme, acme, com.acme",
        "com.acme.shop, shop, com.acme.shop",
        "Com.Acme, My_App, com.acme.my_app",
        "com.acme, 3d-class, com.acme._3d.class_",
        "com.acme, \u00FC, com.acme",
        "\u4F60, \u597D, generated",
    })
    void groupThenWhatTheArtifactAdds(String groupId, String artifactId, String expected) {
        assertThat(PackageRule.packageOf(groupId, artifactId)).isEqualTo(expected);
    }
}
