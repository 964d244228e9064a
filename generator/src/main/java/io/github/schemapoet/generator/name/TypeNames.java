package io.github.schemapoet.generator.name;

import java.util.List;
import java.util.Map;

/**
 * What a declared type and its parts are called.
 *
 * @param packageName its package
 * @param simpleName its class
 * @param existing whether the class exists, and is not made
 * @param interfaces qualified names of what the class implements beside
 * @param machinery the classes beside it
 * @param members an object type's members by JSON name
 * @param constants an enumeration's constants by JSON text
 * @param branches a union's branches, in their order
 */
public record TypeNames(
        String packageName,
        String simpleName,
        boolean existing,
        List<String> interfaces,
        Map<MachineryKind, String> machinery,
        Map<String, MemberNames> members,
        Map<String, String> constants,
        List<BranchNames> branches) {}
