package io.github.schemapoet.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.schemapoet.generator.emit.type.JavaTypes;
import io.github.schemapoet.generator.name.MemberNames;
import io.github.schemapoet.generator.shape.Member;
import io.github.schemapoet.generator.shape.TypeDeclaration;
import io.github.schemapoet.generator.shape.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What members offer whose value, or each in whose list or map, can be had in another type than it is stored in. */
final class ConvertedAccessors {
    private final Models models;
    private final TypeDeclaration.ObjectType type;

    ConvertedAccessors(Models models, TypeDeclaration.ObjectType type) {
        this.models = models;
        this.type = type;
    }

    private MemberNames names(Member member) {
        return models.symbols().member(type.key(), member.name());
    }

    private Conversion conversion(Member member) {
        return new Conversion(member.use(), names(member).constant());
    }

    /** The accessor of such a value, which is made of what another accessor answers. */
    MethodSpec accessor(Member member, boolean nullable) {
        Use use = member.use();
        Conversion conversion = conversion(member);
        String stored = conversion.ofNumbers()
                ? names(member).exactAccessor()
                : names(member).storedAccessor();
        MethodSpec.Builder method = MethodSpec.methodBuilder(names(member).accessor())
                .addJavadoc(models.javadocs()
                        .ofAccessor(
                                member,
                                member.name(),
                                nullable,
                                CodeBlock.of(
                                        "$L$L",
                                        conversion.thrown(stored),
                                        Javadocs.ofNoObject(type, member, nullable))))
                .addModifiers(Modifier.PUBLIC)
                .returns(models.answers().type(conversion.java(), nullable));
        if (member.docs().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        TypeName plain = conversion.ofNumbers()
                ? Accessors.exactType(use).orElseThrow()
                : models.javaTypes().of(use.shape());
        return method.addCode(
                        models.answers().converted(stored, plain, conversion.variable(), nullable, conversion::read))
                .build();
    }

    /** The builder's method that takes what is converted; numbers of any kind are taken in any case. */
    MethodSpec setter(Member member, ClassName builder) {
        String name = names(member).field();
        Use use = member.use();
        Conversion conversion = conversion(member);
        TypeName java = conversion.java();
        CodeBlock given = use.nullable()
                ? CodeBlock.of("$N", name)
                : CodeBlock.of("$T.requireNonNull($N, $L)", Objects.class, name, models.literal(member.name()));
        CodeBlock stored = conversion.written(given);
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addJavadoc(models.javadocs().ofSetter(member, use.nullable()))
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(use.nullable() ? JavaTypes.nullable(java) : java, name);
        if (member.docs().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        CodeBlock argument = use.nullable() ? CodeBlock.of("$N == null ? null : $L", name, stored) : stored;
        return method.addStatement("return $N($L)", names(member).storedSetter(), argument)
                .build();
    }

    /** How the map of other members is had, if its values are converted. */
    Optional<Conversion> others() {
        return type.others()
                .filter(use -> use.convertedType().isPresent())
                .map(use -> new Conversion(use, othersConstant()));
    }

    /** A name that no member has. */
    private String othersConstant() {
        String name = "ADDITIONAL_PROPERTIES";
        while (isConstant(name)) {
            name += "_";
        }
        return name;
    }

    private boolean isConstant(String name) {
        return type.members().stream()
                .anyMatch(member -> names(member).constant().equals(name));
    }

    /** The adapters of all members that have one, and of the others. */
    void addAdapters(TypeSpec.Builder builder) {
        List<Conversion> all = new ArrayList<>();
        type.members().stream()
                .filter(member -> member.use().convertedType().isPresent())
                .forEach(member -> all.add(conversion(member)));
        others().ifPresent(all::add);
        AdaptersClass.add(builder, all, "members");
    }
}
