package io.github.schemapoet.generator.lower;

import io.github.schemapoet.generator.schema.Annotations;
import io.github.schemapoet.generator.schema.JavaHints;
import io.github.schemapoet.generator.schema.JsonType;
import io.github.schemapoet.generator.schema.Schema;
import io.github.schemapoet.generator.schema.SchemaKey;
import io.github.schemapoet.generator.shape.TypeDeclaration.Constant;
import io.github.schemapoet.runtime.JsonString;
import io.github.schemapoet.runtime.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The strings of a schema: listed or free. */
final class StringSketch {
    private final Parts parts;
    private final Sketches sketches;
    private final boolean open;

    StringSketch(Parts parts, Sketches sketches, boolean open) {
        this.open = open;
        this.parts = parts;
        this.sketches = sketches;
    }

    Alternative of(SchemaKey key) {
        Optional<Alternative> own = own(key);
        if (own.isPresent()) {
            return own.get();
        }
        List<Group> groups = Group.of(parts.of(key));
        for (Group group : groups) {
            List<Alternative> branches = branches(group);
            if (!branches.isEmpty() && branches.stream().allMatch(Alternative.Listed.class::isInstance)) {
                return branches.size() == 1 ? branches.get(0) : joined(key, branches);
            } else if (open && !group.exclusive() && branches.stream().anyMatch(Alternative.Listed.class::isInstance)) {
                return joined(key, branches);
            }
        }
        boolean branchOnly = groups.size() == 1 && parts.of(key).stream().allMatch(Schema::assertsOnlyBranches);
        List<Alternative> branches = branchOnly ? branches(groups.get(0)) : List.of();
        return new Alternative.Scalar(branches.size() == 1 ? branches.get(0).from() : key, JsonType.STRING);
    }

    private List<Alternative> branches(Group group) {
        List<Alternative> all = new ArrayList<>();
        for (SchemaKey branch : group.branches()) {
            all.addAll(sketches.of(branch, TypeSet.of(Set.of(JsonType.STRING))).alternatives());
        }
        return all;
    }

    private static Alternative joined(SchemaKey key, List<Alternative> branches) {
        Map<String, Constant> constants = new LinkedHashMap<>();
        for (Alternative branch : branches) {
            if (branch instanceof Alternative.Listed listed) {
                listed.constants().forEach(constant -> constants.putIfAbsent(constant.value(), constant));
            }
        }
        return new Alternative.Listed(key, List.copyOf(constants.values()), false);
    }

    private Optional<Alternative> own(SchemaKey key) {
        Map<String, Constant> constants = null;
        boolean fixed = false;
        for (Schema part : parts.of(key)) {
            Map<String, Constant> listed = listed(part);
            fixed |= part.constant().isPresent();
            if (listed == null) {
                continue;
            }
            if (constants == null) {
                constants = listed;
            } else {
                constants.keySet().retainAll(listed.keySet());
            }
        }
        return constants == null || constants.isEmpty()
                ? Optional.empty()
                : Optional.of(new Alternative.Listed(key, List.copyOf(constants.values()), fixed));
    }

    private static @Nullable Map<String, Constant> listed(Schema part) {
        List<JsonValue> values =
                part.enumeration().orElseGet(() -> part.constant().map(List::of).orElse(List.of()));
        if (values.isEmpty()) {
            return null;
        }
        boolean single = values.size() == 1;
        Annotations said = part.annotations();
        Map<String, Constant> constants = new LinkedHashMap<>();
        List<JavaHints.JavaConstant> told = said.java().constants();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof JsonString string) {
                Optional<String> own = i < told.size() ? told.get(i).description() : Optional.empty();
                Optional<String> description =
                        single ? own.or(said::description).or(said::title) : own;
                constants.put(string.value(), new Constant(string.value(), description, single && said.deprecated()));
            }
        }
        return constants;
    }
}
