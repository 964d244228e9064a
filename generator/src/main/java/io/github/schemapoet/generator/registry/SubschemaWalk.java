package io.github.schemapoet.generator.registry;

import io.github.schemapoet.generator.dialect.Keyword;
import io.github.schemapoet.generator.source.SourceValue;
import java.util.List;

/** Goes over the schemas that a keyword's value has. */
public final class SubschemaWalk {
    private SubschemaWalk() {}

    /** Called for each schema, with the tokens that lead to it from the schema that has the keyword. */
    public interface Visitor {
        /** One schema. */
        void visit(String[] tokens, SourceValue schema);
    }

    /** Visits the schemas in the value of a keyword; values of another form have none. */
    public static void each(Keyword keyword, SourceValue value, Visitor visitor) {
        switch (keyword.subschemas()) {
            case NONE -> {}
            case VALUE -> one(keyword, value, visitor);
            case ARRAY -> array(keyword, value, visitor);
            case MEMBERS, MEMBERS_OR_STRINGS -> members(keyword, value, visitor);
            case MEMBERS_OF_MEMBERS -> membersOfMembers(keyword, value, visitor);
            case VALUE_OR_ARRAY -> {
                one(keyword, value, visitor);
                array(keyword, value, visitor);
            }
        }
    }

    private static void one(Keyword keyword, SourceValue value, Visitor visitor) {
        if (!(value instanceof SourceValue.ArrayValue)) {
            visitor.visit(new String[] {keyword.name()}, value);
        }
    }

    private static void array(Keyword keyword, SourceValue value, Visitor visitor) {
        if (value instanceof SourceValue.ArrayValue array) {
            List<SourceValue> elements = array.elements();
            for (int i = 0; i < elements.size(); i++) {
                visitor.visit(new String[] {keyword.name(), Integer.toString(i)}, elements.get(i));
            }
        }
    }

    private static void membersOfMembers(Keyword keyword, SourceValue value, Visitor visitor) {
        if (value instanceof SourceValue.ObjectValue object) {
            object.members().forEach((outer, member) -> {
                if (member.value() instanceof SourceValue.ObjectValue inside) {
                    inside.members()
                            .forEach((inner, schema) ->
                                    visitor.visit(new String[] {keyword.name(), outer, inner}, schema.value()));
                }
            });
        }
    }

    private static void members(Keyword keyword, SourceValue value, Visitor visitor) {
        if (value instanceof SourceValue.ObjectValue object) {
            object.members().forEach((name, member) -> {
                boolean strings = keyword.subschemas() == Keyword.Subschemas.MEMBERS_OR_STRINGS
                        && member.value() instanceof SourceValue.ArrayValue;
                if (!strings) {
                    visitor.visit(new String[] {keyword.name(), name}, member.value());
                }
            });
        }
    }
}
