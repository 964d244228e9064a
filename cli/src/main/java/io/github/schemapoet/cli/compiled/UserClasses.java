package io.github.schemapoet.cli.compiled;

import io.github.schemapoet.runtime.FormatCheck;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Classes of the user's that generated classes use.
 *
 * @param path jars and folders
 */
public record UserClasses(List<Path> path) {
    /** There are none. */
    public static final UserClasses NONE = new UserClasses(List.of());

    /** Keeps a copy. */
    public UserClasses {
        path = List.copyOf(path);
    }

    /** A loader of these and of the runtime; it is open as long as a class of it is used, which nobody sees the end of. */
    ClassLoader loader() throws SchemaProblem {
        ClassLoader own = UserClasses.class.getClassLoader();
        if (path.isEmpty()) {
            return own;
        }
        URL[] urls = new URL[path.size()];
        for (int i = 0; i < urls.length; i++) {
            try {
                urls[i] = path.get(i).toUri().toURL();
            } catch (MalformedURLException e) {
                throw new SchemaProblem(path.get(i) + " cannot be on a class path: " + e.getMessage());
            }
        }
        return new URLClassLoader(urls, own);
    }

    /**
     * What checks formats.
     *
     * @param formats names of classes by names of formats
     * @throws SchemaProblem if one is not there, or is none that can check a format
     */
    public Map<String, FormatCheck> formatChecks(Map<String, String> formats) throws SchemaProblem {
        ClassLoader loader = loader();
        Map<String, FormatCheck> checks = new TreeMap<>();
        for (Map.Entry<String, String> format : formats.entrySet()) {
            try {
                checks.put(format.getKey(), check(loader, format.getValue()));
            } catch (SchemaProblem e) {
                throw new SchemaProblem("The format " + format.getKey() + " cannot be checked: " + format.getValue()
                        + " " + e.getMessage() + ".");
            }
        }
        return checks;
    }

    private static FormatCheck check(ClassLoader loader, String className) throws SchemaProblem {
        Class<?> found = find(loader, className).orElseThrow(() -> new SchemaProblem("is not on the class path"));
        if (!FormatCheck.class.isAssignableFrom(found)) {
            throw new SchemaProblem("does not implement " + FormatCheck.class.getName());
        }
        try {
            return found.asSubclass(FormatCheck.class).getConstructor().newInstance();
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            throw new SchemaProblem("has no public constructor without parameters");
        } catch (InvocationTargetException e) {
            throw new SchemaProblem("cannot be made: " + e.getCause());
        }
    }

    /** A class inside another one has the name that Java code gives it. */
    private static Optional<Class<?>> find(ClassLoader loader, String className) {
        String name = className;
        while (true) {
            try {
                return Optional.of(Class.forName(name, false, loader));
            } catch (ClassNotFoundException | LinkageError e) {
                if (name.indexOf('.') < 0) {
                    return Optional.empty();
                }
                name = nested(name);
            }
        }
    }

    /** The name with which the last but one would be the class around the last. */
    private static String nested(String name) {
        int dot = name.lastIndexOf('.');
        return name.substring(0, dot) + "$" + name.substring(dot + 1);
    }
}
