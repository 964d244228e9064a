package io.github.schemapoet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What Maven, Eclipse and people are told about the plugin agrees. */
class DescriptorTest {
    private static Document xml(String resource) throws IOException, ParserConfigurationException, SAXException {
        try (InputStream in = DescriptorTest.class.getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static String text(Element element, String child) {
        return element.getElementsByTagName(child).item(0).getTextContent();
    }

    private static List<Element> mojos() throws Exception {
        return elements(xml("/META-INF/maven/plugin.xml").getElementsByTagName("mojo"));
    }

    @Test
    void eclipseIsToldTheGoalsThatThereAre() throws Exception {
        List<String> generating = mojos().stream()
                .map(mojo -> text(mojo, "goal"))
                .filter(goal -> !goal.equals("help"))
                .toList();
        List<String> told =
                elements(xml("/META-INF/m2e/lifecycle-mapping-metadata.xml").getElementsByTagName("goal")).stream()
                        .map(Element::getTextContent)
                        .toList();
        assertThat(told).containsExactlyInAnyOrderElementsOf(generating);
    }

    @Test
    void everyGoalMayRunInParallel() throws Exception {
        assertThat(mojos()).hasSize(3).allSatisfy(mojo -> assertThat(text(mojo, "threadSafe"))
                .isEqualTo("true"));
    }

    @Test
    void everyParameterIsDocumentedWithItsPropertyAndNoPropertyIsUsedTwice() throws Exception {
        String docs = Files.readString(Path.of("../docs/plugin.md"));
        for (Element mojo : mojos()) {
            if (text(mojo, "goal").equals("help")) {
                continue;
            }
            Set<String> properties = new HashSet<>();
            for (Element parameter : elements(mojo.getElementsByTagName("parameter"))) {
                if (text(parameter, "editable").equals("true")) {
                    String name = text(parameter, "name");
                    String row = docs.lines()
                            .filter(line -> line.startsWith("| `" + name + "` |"))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError(name + " is not documented"));
                    String property = property(mojo, name);
                    if (!property.isEmpty()) {
                        assertThat(row).contains("`" + property + "`");
                        assertThat(property).startsWith("schemapoet.");
                        assertThat(properties.add(property)).as(property).isTrue();
                    }
                }
            }
        }
    }

    /** As in {@code ${schemapoet.skip}}. */
    private static String property(Element mojo, String parameter) {
        Element configuration =
                (Element) mojo.getElementsByTagName("configuration").item(0);
        NodeList values = configuration.getElementsByTagName(parameter);
        String value = values.getLength() == 0 ? "" : values.item(0).getTextContent();
        return value.startsWith("${") ? value.substring(2, value.length() - 1) : "";
    }
}
