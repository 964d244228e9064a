package io.github.schemapoet.generator.option;

/**
 * A class of the user's own.
 *
 * @param name its qualified name
 * @param adapter the qualified name of a class that implements {@code TypeAdapter} of it
 */
public record AdaptedType(String name, String adapter) implements ConvertedType {
    @Override
    public Kind kind() {
        return Kind.JSON;
    }

    @Override
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
