package io.github.schemapoet.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.nio.file.Files;

/** The executable form of {@code docs/ARCHITECTURE.md}. */
@AnalyzeClasses(packages = "io.github.schemapoet.generator", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.github.schemapoet.generator";

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noStageLooksAtALaterOne = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("diagnostic")
            .definedBy(ROOT + ".diagnostic")
            .layer("dialect")
            .definedBy(ROOT + ".dialect")
            .layer("pattern")
            .definedBy(ROOT + ".pattern")
            .layer("source")
            .definedBy(ROOT + ".source")
            .layer("schema")
            .definedBy(ROOT + ".schema")
            .layer("registry")
            .definedBy(ROOT + ".registry")
            .layer("metaschema")
            .definedBy(ROOT + ".metaschema..")
            .layer("read")
            .definedBy(ROOT + ".read")
            .layer("link")
            .definedBy(ROOT + ".link")
            .layer("front")
            .definedBy(ROOT + ".front")
            .layer("plan")
            .definedBy(ROOT + ".plan")
            .layer("evaluate")
            .definedBy(ROOT + ".evaluate")
            .layer("shape")
            .definedBy(ROOT + ".shape")
            .layer("lower")
            .definedBy(ROOT + ".lower")
            .layer("name")
            .definedBy(ROOT + ".name")
            .layer("text")
            .definedBy(ROOT + ".text")
            .layer("emit")
            .definedBy(ROOT + ".emit..")
            .layer("facade")
            .definedBy(ROOT)
            .whereLayer("registry")
            .mayOnlyBeAccessedByLayers("metaschema", "read", "link", "front", "facade")
            .whereLayer("source")
            .mayOnlyBeAccessedByLayers("registry", "metaschema", "read", "link", "front", "facade")
            .whereLayer("dialect")
            .mayOnlyBeAccessedByLayers("registry", "metaschema", "read", "link", "front", "facade")
            .whereLayer("metaschema")
            .mayOnlyBeAccessedByLayers("read", "link", "front")
            .whereLayer("read")
            .mayOnlyBeAccessedByLayers("link")
            .whereLayer("link")
            .mayOnlyBeAccessedByLayers("front")
            .whereLayer("front")
            .mayOnlyBeAccessedByLayers("facade")
            .whereLayer("plan")
            .mayOnlyBeAccessedByLayers("emit", "facade")
            .whereLayer("evaluate")
            .mayOnlyBeAccessedByLayers("facade")
            .whereLayer("lower")
            .mayOnlyBeAccessedByLayers("facade")
            .whereLayer("name")
            .mayOnlyBeAccessedByLayers("emit", "facade")
            .whereLayer("text")
            .mayOnlyBeAccessedByLayers("emit", "facade")
            .whereLayer("emit")
            .mayOnlyBeAccessedByLayers("facade")
            .whereLayer("facade")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule plansAndShapesAreIndependent = noClasses()
            .that()
            .resideInAPackage(ROOT + ".plan")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".shape", ROOT + ".lower", ROOT + ".name");

    @ArchTest
    static final ArchRule onlyEmittersKnowTheToolkit = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".emit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.palantir.javapoet..");

    @ArchTest
    static final ArchRule nothingIsFetched = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.URLConnection");

    @ArchTest
    static final ArchRule filesAreReadAndWrittenAtTheEdges = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, ROOT + ".find", ROOT + ".registry", ROOT + ".output")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Files.class);

    @ArchTest
    static final ArchRule modelsAreImmutable = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(ROOT + ".schema", ROOT + ".shape", ROOT + ".plan", ROOT + ".dialect")
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule nothingIsStaticAndChanges =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule classesSayWhatTheyDo = noClasses().should().haveNameMatching(".*(Utils?|Helpers?|Managers?)");

    @ArchTest
    static final ArchRule nothingIsPrinted = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
}
