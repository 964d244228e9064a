package io.github.schemapoet.examples.jobstatus.conformance;

import io.github.schemapoet.examples.jobstatus.corpus.Loss;
import io.github.schemapoet.examples.jobstatus.json.Json;
import io.github.schemapoet.examples.jobstatus.json.Pointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compares the output of a lossless implementation with what Zod has put out, which loses what JavaScript loses. */
final class ZodOutput {
    private final Json output;
    private final List<Loss> losses = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();

    ZodOutput(Json output) {
        this.output = output;
    }

    /** The places in which the two differ because of what JavaScript does to numbers and to {@code __proto__}. */
    List<Loss> lossesOf(Json ours) {
        compare("", ours, output);
        return losses;
    }

    /** The places in which the two differ otherwise. */
    List<String> differencesFrom(Json ours) {
        compare("", ours, output);
        return differences;
    }

    private void compare(String at, Json ours, Json zods) {
        if (ours instanceof Json.Members mine && zods instanceof Json.Members theirs) {
            compareMembers(at, mine.all(), theirs.all());
        } else if (ours instanceof Json.Array mine && zods instanceof Json.Array theirs) {
            compareItems(at, mine.items(), theirs.items());
        } else if (!Objects.equals(ours, zods) && !isLoss(at, ours, zods)) {
            differences.add(at + ": " + ours + " is not " + zods);
        }
    }

    private void compareItems(String at, List<Json> mine, List<Json> theirs) {
        if (mine.size() != theirs.size()) {
            differences.add(at + ": " + mine.size() + " items are not " + theirs.size());
            return;
        }
        for (int i = 0; i < mine.size(); i++) {
            compare(at + "/" + i, mine.get(i), theirs.get(i));
        }
    }

    private void compareMembers(String at, Map<String, Json> mine, Map<String, Json> theirs) {
        for (Map.Entry<String, Json> member : mine.entrySet()) {
            compare(Pointers.step(at, member.getKey()), member.getValue(), theirs.get(member.getKey()));
        }
        theirs.keySet().stream()
                .filter(name -> !mine.containsKey(name))
                .forEach(name -> differences.add(Pointers.step(at, name) + " is only in Zod's output"));
    }

    private boolean isLoss(String at, Json ours, Json zods) {
        String what = loss(at, ours, zods);
        if (what != null) {
            losses.add(new Loss(at, what));
        }
        return what != null;
    }

    private static String loss(String at, Json ours, Json zods) {
        if (zods == null && at.endsWith("/__proto__")) {
            return "proto-member";
        } else if (ours instanceof Json.Number mine && zods instanceof Json.Null) {
            return Double.isInfinite(mine.nearest()) ? "number-overflow" : null;
        } else if (ours instanceof Json.Number mine && zods instanceof Json.Number theirs) {
            return mine.nearest() == theirs.nearest() ? "number-precision" : null;
        }
        return null;
    }
}
