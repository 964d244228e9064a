package io.github.schemapoet.generator.plan;

import io.github.schemapoet.generator.schema.ObjectAssertions;
import io.github.schemapoet.generator.schema.Schema;
import io.github.schemapoet.generator.schema.SchemaKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tests of objects. */
final class ObjectChecks {
    private final ObjectAssertions objects;
    private final Patterns patterns;

    private final Optional<SchemaKey> names;
    private final Optional<SchemaKey> additional;

    /**
     * @param names for the names of members; empty where anything goes
     * @param additional for members that the schema does not name; empty where anything goes
     */
    ObjectChecks(Schema schema, Optional<SchemaKey> names, Optional<SchemaKey> additional, Patterns patterns) {
        this.objects = schema.objects();
        this.names = names;
        this.additional = additional;
        this.patterns = patterns;
    }

    void addTo(List<Check> checks) {
        Planner.size(Check.SizeBound.Kind.MIN_PROPERTIES, objects.minProperties(), checks);
        Planner.size(Check.SizeBound.Kind.MAX_PROPERTIES, objects.maxProperties(), checks);
        if (!objects.required().isEmpty()) {
            checks.add(new Check.Required(objects.required().stream().distinct().toList()));
        }
        objects.dependencies()
                .required()
                .forEach(each -> checks.add(new Check.DependentRequired(each.keyword(), each.name(), each.names())));
        names.ifPresent(key -> checks.add(new Application.PropertyNames(key)));
        boolean none =
                objects.properties().isEmpty() && objects.patternProperties().isEmpty() && additional.isEmpty();
        if (!none) {
            checks.add(members());
        }
        objects.dependencies()
                .schemas()
                .forEach(each -> checks.add(
                        new Application.DependentSchema(each.keyword(), each.name(), each.text(), each.schema())));
    }

    private Application.Members members() {
        List<Application.Member> named = new ArrayList<>();
        objects.properties().forEach((name, schema) -> named.add(new Application.Member(name, schemas(name, schema))));
        List<Application.PatternMember> patterned = new ArrayList<>();
        objects.patternProperties()
                .forEach((pattern, schema) -> patterned.add(new Application.PatternMember(pattern, schema)));
        return new Application.Members(List.copyOf(named), List.copyOf(patterned), additional);
    }

    private List<SchemaKey> schemas(String name, SchemaKey own) {
        List<SchemaKey> all = new ArrayList<>();
        all.add(own);
        objects.patternProperties().forEach((pattern, schema) -> {
            if (patterns.test(pattern, name)) {
                all.add(schema);
            }
        });
        return List.copyOf(all);
    }
}
