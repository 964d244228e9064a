package io.github.schemapoet.jackson2;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** A thin layer between two libraries. */
@AnalyzeClasses(packages = "io.github.schemapoet.jackson2", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule knowsTheUsersApiAndWhatAdaptersShare = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations",
                    "com.fasterxml.jackson..",
                    "io.github.schemapoet.jackson2",
                    "io.github.schemapoet.runtime",
                    "io.github.schemapoet.runtime.support.adapt");

    @ArchTest
    static final ArchRule nothingIsStaticAndChanges =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule classesSayWhatTheyDo = noClasses().should().haveNameMatching(".*(Utils?|Helpers?|Managers?)");
}
