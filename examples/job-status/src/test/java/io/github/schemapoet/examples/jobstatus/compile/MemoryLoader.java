package io.github.schemapoet.examples.jobstatus.compile;

import java.util.Map;

/** Loads classes as they are given, even those that the tests' own loader has otherwise; all others are the tests'. */
public final class MemoryLoader extends ClassLoader {
    private final Map<String, byte[]> classes;

    public MemoryLoader(Map<String, byte[]> classes) {
        super(MemoryLoader.class.getClassLoader());
        this.classes = Map.copyOf(classes);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            byte[] bytes = classes.get(name);
            if (loaded != null || bytes == null) {
                return loaded == null ? super.loadClass(name, resolve) : loaded;
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
