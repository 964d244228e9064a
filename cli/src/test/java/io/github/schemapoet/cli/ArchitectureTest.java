package io.github.schemapoet.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The command line is a thin shell around the generator. */
@AnalyzeClasses(packages = "io.github.schemapoet.cli", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule theGeneratorIsKnownByItsFrontDoor = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.schemapoet.generator.plan..",
                    "io.github.schemapoet.generator.shape..",
                    "io.github.schemapoet.generator.lower..",
                    "io.github.schemapoet.generator.name..",
                    "io.github.schemapoet.generator.emit..",
                    "io.github.schemapoet.generator.read..",
                    "io.github.schemapoet.generator.link..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("io.github.schemapoet.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingIsStaticAndChanges =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule classesSayWhatTheyDo = noClasses().should().haveNameMatching(".*(Utils?|Helpers?|Managers?)");
}
