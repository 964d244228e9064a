package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.name.Words;
import io.github.schemapoet.generator.plan.CheckPlans;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.shape.TypeKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** One emitted class of readers: the reader of a generated type, and of the places inside its schema. */
final class ReaderClass {
    private final Machinery machinery;
    private final ClassName self;
    private final Constants constants;
    private final Identifiers names = new Identifiers();
    private final Map<String, String> methodByBody = new LinkedHashMap<>();
    private final Map<String, String> shared = new LinkedHashMap<>();
    private final List<MethodSpec> methods = new ArrayList<>();

    ReaderClass(Machinery machinery, ClassName self) {
        this.machinery = machinery;
        this.self = self;
        this.constants = new Constants(machinery.texts());
        names.method("read", "");
        names.method("skim", "");
    }

    Machinery machinery() {
        return machinery;
    }

    CheckPlans plans() {
        return machinery.plans();
    }

    Constants constants() {
        return constants;
    }

    ClassName self() {
        return self;
    }

    /** The constant of a regular expression. */
    String pattern(String wanted, String ecma) {
        return constants.pattern(wanted, machinery.pattern(ecma));
    }

    /** A private method over {@code in} that answers a value; answers its call. */
    CodeBlock reading(String subject, TypeName type, CodeBlock body) {
        return CodeBlock.of("$N(in)", method("read", subject, type, body));
    }

    /** A private method over {@code in} that only checks; answers its call. */
    CodeBlock skimming(String subject, CodeBlock body) {
        return CodeBlock.of("$N(in)", method("skim", subject, TypeName.VOID, body));
    }

    private String method(String verb, String subject, TypeName type, CodeBlock body) {
        String content = type + "\n" + body;
        String before = methodByBody.get(content);
        if (before != null) {
            return before;
        }
        String name = names.method(verb, subject);
        methodByBody.put(content, name);
        add(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type)
                .addParameter(Types.JSON_READER, "in")
                .addCode(body)
                .build());
        return name;
    }

    /** A method that several ask for; answers its name. */
    String once(String subject, Function<String, MethodSpec> method) {
        return shared.computeIfAbsent(subject, wanted -> {
            String name = Words.of(wanted).camel();
            add(method.apply(name));
            return name;
        });
    }

    /** A name for a method of the reader's own. */
    String methodName(String verb, String subject) {
        return names.method(verb, subject);
    }

    void add(MethodSpec method) {
        methods.add(method);
    }

    /** Refuses the document unless the value that comes next, indexed, satisfies the schema. */
    CodeBlock regionCheck(SchemaKey key) {
        return CodeBlock.builder()
                .beginControlFlow("if (!in.isChecked())")
                .addStatement("in.checked($L)", machinery.sites().test(self, key, "in.region()", "in.regionNode()"))
                .endControlFlow()
                .build();
    }

    /** As {@link #regionCheck}, of a type's own values, of which nothing is built. */
    CodeBlock regionSkim(TypeKey type) {
        return CodeBlock.builder()
                .add(refuseOthers(type))
                .add(regionCheck(type.schema()))
                .addStatement("in.skipChecked()")
                .build();
    }

    /** Refuses what the schema accepts, but is no instance of a type that holds a part of it. */
    CodeBlock refuseOthers(TypeKey type) {
        return switch (type.facet()) {
            case WHOLE, ANY -> CodeBlock.of("");
            case NOT_NULL -> refuseIf("in.peek() == 'n'");
            case OBJECT -> refuseIf("in.peek() != '{'");
            case ARRAY -> refuseIf("in.peek() != '['");
            case STRING -> refuseIf("in.peek() != '\"'");
        };
    }

    private static CodeBlock refuseIf(String condition) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", condition)
                .addStatement("throw in.reject()")
                .endControlFlow()
                .build();
    }

    CheckerClassParts parts() {
        List<MethodSpec> all = new ArrayList<>(methods);
        all.addAll(constants.methods());
        return new CheckerClassParts(constants.fields(), all);
    }
}
