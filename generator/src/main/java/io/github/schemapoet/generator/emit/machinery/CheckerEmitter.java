package io.github.schemapoet.generator.emit.machinery;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.schemapoet.generator.emit.type.Types;
import io.github.schemapoet.generator.plan.CheckPlan;
import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits one class of checks: complete, over an index, with or without a report. */
final class CheckerEmitter {
    private final Machinery machinery;
    private final ClassName self;
    private final CheckerClass code;
    private final List<SchemaKey> schemas;
    private final Optional<SchemaKey> type;
    private final String base;
    private final List<MethodSpec> methods = new ArrayList<>();
    private final Map<SchemaKey, CodeBlock> marks = new LinkedHashMap<>();

    /**
     * @param type the schema of the generated type that is checked; empty for definitions without types
     * @param base the location that the locations of the schemas begin with
     */
    CheckerEmitter(
            Machinery machinery, ClassName self, List<SchemaKey> schemas, Optional<SchemaKey> type, String base) {
        this.machinery = machinery;
        this.self = self;
        this.schemas = schemas;
        this.type = type;
        this.base = base;
        this.code = new CheckerClass(machinery, self, type, base);
    }

    /** Makes the bodies, by which it becomes known what is called from where. */
    CheckerEmitter prepare() {
        for (SchemaKey key : schemas) {
            CheckPlan plan = machinery.plans().of(key);
            CheckSites.Site site = machinery.sites().site(key);
            String subject = site.subject();
            CodeBlock body = new CheckMethod(code, plan, subject).body();
            method(key, site, body);
        }
        for (SchemaKey key : machinery.marks().of(self)) {
            CheckPlan plan = machinery.plans().of(key);
            marks.put(key, new MarkMethod(code, plan, machinery.marks().subject(key)).code());
        }
        return this;
    }

    /** The way to references that depend on it. */
    private CodeBlock enter(CheckPlan plan, String subject) {
        if (plan.enters().isEmpty()) {
            return CodeBlock.of("");
        }
        CodeBlock names = plan.enters().stream()
                .map(name -> CodeBlock.of("$L", machinery.texts().literal(name)))
                .collect(CodeBlock.joining(", "));
        String resource = plan.key().resource();
        String constant = code.constants()
                .constant(
                        "anchors " + resource + plan.enters(),
                        subject + " anchors",
                        Types.DYNAMIC_ANCHORS,
                        name -> CodeBlock.of(
                                "$T.of($L, $L)",
                                Types.DYNAMIC_ANCHORS,
                                machinery.texts().literal(resource),
                                names));
        return CodeBlock.builder().addStatement("in = in.enter($N)", constant).build();
    }

    private MethodSpec markMethod(SchemaKey key, CodeBlock body, boolean shared) {
        CheckPlan plan = machinery.plans().of(key);
        MethodSpec.Builder method = MethodSpec.methodBuilder(machinery.marks().method(key))
                .addJavadoc("Marks what the schema looks at in a value that it accepts.")
                .addModifiers(Modifier.STATIC)
                .addParameter(Types.INDEX, "in")
                .addParameter(TypeName.INT, "node")
                .addParameter(Types.EVALUATED, "evaluated")
                .addCode(enter(plan, machinery.marks().subject(key)))
                .addCode(body);
        if (!machinery.marks().calledFromOutside(key)) {
            method.addModifiers(Modifier.PRIVATE);
        } else if (shared) {
            method.addModifiers(Modifier.PUBLIC);
        }
        return method.build();
    }

    private void method(SchemaKey key, CheckSites.Site site, CodeBlock body) {
        CodeBlock.Builder whole = CodeBlock.builder();
        if (site.provable()) {
            whole.beginControlFlow("if (in.type(node) == $T.PROVED)", Types.INDEX)
                    .addStatement("return true")
                    .endControlFlow();
        }
        whole.add(enter(machinery.plans().of(key), site.subject()));
        if (machinery.plans().of(key).writeOnly()) {
            whole.addStatement("$T.conceal(report, in, node)", Types.REPORT);
        }
        if (machinery.plans().remembered(key)) {
            String subject = site.subject();
            String memo = code.constants()
                    .constant(
                            "memo " + key, subject + " memo", Types.MEMO, name -> CodeBlock.of("new $T()", Types.MEMO));
            whole.addStatement("$T known = in.recall($N, node)", Types.NULLABLE_BOOLEAN, memo);
            whole.beginControlFlow("if (known != null && (known || report == null))")
                    .addStatement("return known")
                    .endControlFlow();
            whole.addStatement("return in.remember($N, node, $L)", memo, code.helper("decide", subject, body));
        } else {
            whole.add(body);
        }
        methods.add(MethodSpec.methodBuilder(site.method())
                .addModifiers(Modifier.STATIC)
                .returns(boolean.class)
                .addParameters(Parameters.of("int node"))
                .addCode(whole.build())
                .build());
    }

    /** The class, once all classes are prepared. */
    TypeSpec build(CodeBlock javadoc) {
        TypeSpec.Builder builder =
                TypeSpec.classBuilder(self).addJavadoc(javadoc).addModifiers(Modifier.FINAL);
        boolean shared = machinery.sites().calledFromOtherPackage(self)
                || machinery.marks().calledFromOtherPackage(self);
        if (shared) {
            builder.addModifiers(Modifier.PUBLIC);
        }
        builder.addField(FieldSpec.builder(String.class, "SCHEMA", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$L", machinery.texts().literal(base))
                .build());
        ClassParts parts = code.parts();
        builder.addFields(parts.fields());
        builder.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        for (int i = 0; i < methods.size(); i++) {
            if (isOfType(schemas.get(i)) || machinery.sites().called(schemas.get(i))) {
                builder.addMethod(visible(methods.get(i), schemas.get(i), shared));
            }
        }
        marks.forEach((key, body) -> {
            if (machinery.marks().called(key)) {
                builder.addMethod(markMethod(key, body, shared));
            }
        });
        return builder.addMethods(parts.methods()).build();
    }

    private MethodSpec visible(MethodSpec method, SchemaKey key, boolean shared) {
        boolean outside = machinery.sites().calledFromOutside(key);
        if (shared && outside) {
            return method.toBuilder().addModifiers(Modifier.PUBLIC).build();
        }
        return outside || isOfType(key)
                ? method
                : method.toBuilder().addModifiers(Modifier.PRIVATE).build();
    }

    private boolean isOfType(SchemaKey key) {
        return type.isPresent() && type.get().equals(key);
    }
}
