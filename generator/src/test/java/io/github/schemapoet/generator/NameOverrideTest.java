package io.github.schemapoet.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.schemapoet.generator.diagnostic.Diagnostic;
import io.github.schemapoet.generator.diagnostic.DiagnosticId;
import io.github.schemapoet.generator.option.TypeOptions;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** The line that an error about names offers, pasted. */
class NameOverrideTest {
    private static final String SCHEMA =
            "{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"type\":\"string\",\"definitions\":{"
                    + "\"<A>&'b'\":{\"type\":\"object\",\"properties\":{\"x\":{\"type\":\"string\"}}}}}";

    @TempDir
    Path folder;

    @BeforeEach
    void twoDocumentsClaimOneName() throws Exception {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/one.json"), SCHEMA);
        Files.writeString(folder.resolve("in/other.json"), SCHEMA);
    }

    private GenerationResult generate(List<NameOverride> names) {
        SchemaSet schemas = new SchemaSet(folder, List.of("**/*.json"), List.of());
        GeneratorOptions options = GeneratorOptions.ofPackage("p").withNaming(NamingOptions.DEFAULTS.withNames(names));
        return new Generator().generate(new GenerationRequest(List.of(schemas), options));
    }

    private String hint() {
        Diagnostic clash = generate(List.of()).diagnostics().stream()
                .filter(each -> each.id() == DiagnosticId.CLASHING_NAMES)
                .findFirst()
                .orElseThrow();
        return clash.hint().orElseThrow();
    }

    @Test
    void theLineForTheCommandWorks() {
        Matcher line = Pattern.compile("--name '(.*=\\w+)';").matcher(hint());
        assertThat(line.find()).isTrue();
        String argument = line.group(1).replace("'\\''", "'");
        GenerationResult pasted = generate(List.of(NameOverride.of(NameOverride.Kind.TYPE, argument)));
        assertThat(pasted.diagnostics()).isEmpty();
        assertThat(pasted.files()).containsKeys("p/AB.java", "p/OtherAB.java");
    }

    @Test
    void theLineForThePluginWorks() throws Exception {
        Matcher line = Pattern.compile("<name>.*</name>").matcher(hint());
        assertThat(line.find()).isTrue();
        Element name = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(line.group().getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        NameOverride pasted = new NameOverride(text(name, "schema"), NameOverride.Kind.TYPE, text(name, "type"));
        assertThat(generate(List.of(pasted)).diagnostics()).isEmpty();
    }

    private static String text(Element element, String child) {
        return element.getElementsByTagName(child).item(0).getTextContent();
    }

    @Test
    void typesThatOnlyTheirPackageSeesLieInOne() {
        SchemaSet schemas = new SchemaSet(folder, List.of("in/one.json"), List.of());
        TypeOptions hidden = TypeOptions.DEFAULTS.withVisibility(TypeOptions.Visibility.PACKAGE);
        GeneratorOptions options = GeneratorOptions.ofPackage("p").withTypes(hidden);
        GenerationRequest request = new GenerationRequest(List.of(schemas), options);
        assertThat(new Generator().generate(request).hasErrors()).isFalse();
        SchemaSet all = new SchemaSet(folder, List.of("**/*.json"), List.of());
        NamingOptions apart = NamingOptions.DEFAULTS.withPackages(Map.of("in/other.json", "p.other"));
        assertThat(new Generator()
                        .generate(new GenerationRequest(List.of(all), options.withNaming(apart)))
                        .diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("Types that only their package sees cannot lie in several: [p, p.other].");
    }

    @Test
    void aTextWithoutANameIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NameOverride.of(NameOverride.Kind.TYPE, "order.json#/properties/a"));
        assertThat(NameOverride.of(NameOverride.Kind.ACCESSOR, "a.json#/properties/x=y=z"))
                .isEqualTo(new NameOverride("a.json#/properties/x=y", NameOverride.Kind.ACCESSOR, "z"));
    }
}
