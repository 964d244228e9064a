package io.github.schemapoet.generator.name;

import io.github.schemapoet.generator.shape.TypeKey;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who has which class names, those of the classes beside a type included. Names that differ in case are the same. */
final class TypeClaims {
    private final Map<String, TypeKey> owners = new HashMap<>();

    private static String key(String packageName, String name) {
        return packageName + "." + name.toLowerCase(Locale.ROOT);
    }

    /** Who has a name, or one of the names that would belong to it; null where nobody does. */
    @Nullable
    TypeKey owner(String packageName, String name) {
        TypeKey owner = owners.get(key(packageName, name));
        for (MachineryKind kind : MachineryKind.values()) {
            owner = owner == null ? owners.get(key(packageName, name + kind.suffix())) : owner;
        }
        return owner;
    }

    boolean free(String packageName, String name) {
        return owner(packageName, name) == null;
    }

    String take(String packageName, String name, TypeKey type) {
        owners.put(key(packageName, name), type);
        for (MachineryKind kind : MachineryKind.values()) {
            owners.put(key(packageName, name + kind.suffix()), type);
        }
        return name;
    }

    /** The first of a name and the same with a number that is free. */
    String numbered(String packageName, String name) {
        String wanted = name;
        for (int number = 2; !free(packageName, wanted); number++) {
            wanted = name + number;
        }
        return wanted;
    }

    /** All names that somebody has, behind their packages, in small letters. */
    Set<String> all() {
        return new TreeSet<>(owners.keySet());
    }
}
