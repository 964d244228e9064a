package io.github.schemapoet.examples.jobstatus.mutation;

import java.util.Map;

/** Loads the generated classes anew, some of them as they are given; everything else is shared. */
final class MutantLoader extends ClassLoader {
    private final Map<String, byte[]> classes;
    private final Map<String, byte[]> mutated;

    MutantLoader(Map<String, byte[]> classes, Map<String, byte[]> mutated) {
        super(MutantLoader.class.getClassLoader());
        this.classes = classes;
        this.mutated = mutated;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            byte[] bytes = mutated.getOrDefault(name, classes.get(name));
            if (loaded != null || bytes == null) {
                return loaded == null ? super.loadClass(name, resolve) : loaded;
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
