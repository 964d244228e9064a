package io.github.schemapoet.generator.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A member whose text tells the branches of a combination apart: of an object that has the member with a string, no branch
 * accepts another text than those that it lists, and no two list one text.
 *
 * @param member its name
 * @param branches the number of the branch by text, in the order of the branches
 */
public record Tag(String member, Map<String, Integer> branches) {
    /** The texts, in the order of the branches. */
    public List<String> texts() {
        return new ArrayList<>(branches.keySet());
    }

    /** The places of the texts that each branch has. */
    public Map<Integer, List<Integer>> byBranch() {
        Map<Integer, List<Integer>> places = new LinkedHashMap<>();
        List<String> texts = texts();
        for (int i = 0; i < texts.size(); i++) {
            places.computeIfAbsent(branches.getOrDefault(texts.get(i), -1), branch -> new ArrayList<>())
                    .add(i);
        }
        return places;
    }

    /** Whether the branch of a text has the number that the text has among all. */
    public boolean isNumbering() {
        List<String> texts = texts();
        return texts.stream().allMatch(text -> branches.getOrDefault(text, -1) == texts.indexOf(text));
    }
}
