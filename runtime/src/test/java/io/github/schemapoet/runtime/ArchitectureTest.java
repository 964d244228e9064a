package io.github.schemapoet.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import io.github.schemapoet.runtime.support.scan.TrustedSlices;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "io.github.schemapoet.runtime", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.github.schemapoet.runtime";

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    /** The package of the users' API is a slice of its own among the others. */
    @ArchTest
    static final ArchRule whatTheApiStandsOnDoesNotKnowIt = noClasses()
            .that()
            .resideInAnyPackage(ROOT + ".support.scan", ROOT + ".support.text", ROOT + ".support.number")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT);

    @ArchTest
    static final ArchRule theApiStandsOnThoseAlone = classes()
            .that()
            .resideInAPackage(ROOT)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations",
                    ROOT,
                    ROOT + ".support.scan",
                    ROOT + ".support.text",
                    ROOT + ".support.number");

    @ArchTest
    static final ArchRule theJdkIsEnough = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations", ROOT + "..");

    @ArchTest
    static final ArchRule patternsStandAlone = classes()
            .that()
            .resideInAPackage(ROOT + ".support.pattern")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations", ROOT + ".support.pattern");

    @ArchTest
    static final ArchRule formatsStandAlone = classes()
            .that()
            .resideInAPackage(ROOT + ".support.format")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations", ROOT + ".support.format");

    /** The one exception is set once, when the values are initialised, which are above the class that holds it. */
    @ArchTest
    static final ArchRule nothingIsStaticAndChanges = fields().that()
            .areStatic()
            .and()
            .areNotDeclaredIn(TrustedSlices.class)
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule classesSayWhatTheyDo = noClasses().should().haveNameMatching(".*(Utils?|Helpers?|Managers?)");

    @ArchTest
    static final ArchRule nothingIsPrinted = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule nothingIsLogged = GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static void packagesAreNullMarked(JavaClasses classes) {
        assertThat(classes.stream().map(JavaClass::getPackage).distinct())
                .allMatch(one -> one.isAnnotatedWith("org.jspecify.annotations.NullMarked"));
    }

    /** What users see names nothing that may change with the generator. */
    @ArchTest
    static void theApiShowsNothingOfTheMachinery(JavaClasses classes) {
        Set<String> shown = classes.stream()
                .filter(one -> one.getPackageName().equals(ROOT))
                .filter(ArchitectureTest::isVisible)
                .flatMap(ArchitectureTest::signatures)
                .filter(type -> type.getPackageName().startsWith(ROOT + ".support"))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown).isEmpty();
    }

    private static boolean isVisible(JavaClass one) {
        return isShown(one.getModifiers())
                && one.getEnclosingClass().map(ArchitectureTest::isVisible).orElse(true);
    }

    private static boolean isShown(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> signatures(JavaClass one) {
        Stream<JavaClass> fields = one.getFields().stream()
                .filter(field -> isShown(field.getModifiers()))
                .flatMap(field -> field.getAllInvolvedRawTypes().stream());
        Stream<JavaClass> code = one.getCodeUnits().stream()
                .filter(unit -> isShown(unit.getModifiers()))
                .flatMap(unit -> unit.getAllInvolvedRawTypes().stream());
        Stream<JavaClass> above = Stream.concat(one.getRawInterfaces().stream(), one.getAllRawSuperclasses().stream());
        return Stream.of(fields, code, above).flatMap(types -> types);
    }
}
