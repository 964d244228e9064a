package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.name.MachineryKind;
import io.github.schemapoet.generator.name.Words;
import io.github.schemapoet.generator.pattern.CompiledPattern;
import io.github.schemapoet.generator.plan.CheckPlans;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.shape.Member;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import io.github.schemapoet.generator.shape.TypeKey;
import io.github.schemapoet.runtime.support.codec.Codec;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The emitted class that reads and writes a generated type, and the places inside its schema. */
final class CodecClass {
    /** No method of the class's own is called so: these are the superclass's, with other parameters or none. */
    private static final List<String> INHERITED = Stream.concat(
                    Arrays.stream(Codec.class.getMethods()).map(Method::getName),
                    Stream.of("read", "skim", "check", "write", "readList", "skimList"))
            .distinct()
            .sorted()
            .toList();

    private final Machinery machinery;
    private final ClassName self;
    private final ClassName model;
    private final Constants constants;
    private final Identifiers names = new Identifiers();
    private final Map<String, String> methodByBody = new LinkedHashMap<>();
    private final Map<String, String> shared = new LinkedHashMap<>();
    private final List<MethodSpec> methods = new ArrayList<>();

    CodecClass(Machinery machinery, TypeKey type) {
        this.machinery = machinery;
        this.self = machinery.beside(type, MachineryKind.CODEC);
        this.model = machinery.type(type);
        this.constants = machinery.codecConstants(type);
        constants.reserve("INSTANCE");
        INHERITED.forEach(method -> names.method(method, ""));
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

    /** The class whose instances are read and written. */
    ClassName model() {
        return model;
    }

    /** The table with the names of an object's members, which other classes of the package use too. */
    CodeBlock memberNames(TypeDeclaration.ObjectType type) {
        return constants.sharedNames(
                "names", type.members().stream().map(Member::name).toList());
    }

    /** The constant of a regular expression. */
    CodeBlock pattern(String wanted, String ecma) {
        return constants.pattern(wanted, machinery.pattern(ecma));
    }

    /** The definition without a type of its own whose schema this is, where the class sees its checks. */
    Optional<Definition> definition(SchemaKey key) {
        return machinery
                .sites()
                .ofDefinition(key)
                .filter(site -> site.owner().packageName().equals(self.packageName()))
                .map(site -> new Definition(machinery.constants(site.owner(), Optional.empty()), site.subject()));
    }

    /** A definition that has no type, with the constants of its checks. */
    record Definition(Constants constants, String subject) {
        /** The definition's pattern, which is one for all who read it. */
        CodeBlock pattern(CompiledPattern pattern) {
            return constants.lendPattern(subject + " pattern", pattern);
        }
    }

    /** A private method over {@code in} that answers a value; answers its call. */
    CodeBlock reading(String subject, TypeName type, CodeBlock body) {
        return CodeBlock.of("$N(in)", method("read", subject, type, body));
    }

    /** A private method over {@code in} that only checks; answers its call. */
    CodeBlock skimming(String subject, CodeBlock body) {
        return CodeBlock.of("$N(in)", method("skim", subject, TypeName.VOID, body));
    }

    /** A private method over {@code it} and {@code out} that writes a part; answers its call. */
    CodeBlock writing(String subject, CodeBlock body) {
        String name = names.method("write", subject);
        add(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(model, "it")
                .addParameter(Types.JSON_WRITER, "out")
                .addCode(body)
                .build());
        return CodeBlock.of("$N(it, out)", name);
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

    /** A name for a method of the class's own. */
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

    ClassParts parts() {
        List<MethodSpec> all = new ArrayList<>(methods);
        all.addAll(constants.methods());
        return new ClassParts(constants.fields(), all);
    }
}
