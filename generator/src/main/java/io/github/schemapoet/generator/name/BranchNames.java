package io.github.schemapoet.generator.name;

/**
 * What a branch of a union is called.
 *
 * @param wrapper the simple name of the class, nested in the union's interface, that holds the branch's value; not used
 *     where the branch's type is itself a member of the union
 * @param method its method in {@code Cases}
 */
public record BranchNames(String wrapper, String method) {}
