package io.github.schemapoet.generator.schema;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * The names of Java that are taken from outside: ASCII letters, digits, {@code _} and {@code $}, and no words of the
 * language. Java allows more; what is not of this grammar never gets near a source file.
 */
public final class JavaGrammar {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]{0,99}");
    private static final Set<String> CONTEXTUAL = Set.of("record", "var", "yield", "sealed", "permits");
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");
    private static final int LONGEST = 300;

    private JavaGrammar() {}

    /** Whether a text is an identifier, and none of the words that Java has taken. */
    public static boolean isIdentifier(String text) {
        return IDENTIFIER.matcher(text).matches()
                && !SourceVersion.isKeyword(text, SourceVersion.RELEASE_17)
                && !CONTEXTUAL.contains(text);
    }

    /** Whether a text is one identifier, or several with dots between them. */
    public static boolean isQualified(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        for (String part : text.split("\\.", -1)) {
            if (!isIdentifier(part)) {
                return false;
            }
        }
        return true;
    }

    /** Whether every file system can hold a folder of this name; packages and classes are files. */
    public static boolean isPortable(String identifier) {
        return !DEVICE.matcher(identifier.toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether a text is the name of a package whose folders every file system can hold. */
    public static boolean isPackage(String text) {
        return isQualified(text) && Pattern.compile("\\.").splitAsStream(text).allMatch(JavaGrammar::isPortable);
    }

    /** What stands before the last dot; empty where there is none. */
    public static String packageOf(String qualified) {
        int dot = qualified.lastIndexOf('.');
        return dot < 0 ? "" : qualified.substring(0, dot);
    }

    /** What stands behind the last dot. */
    public static String simpleName(String qualified) {
        return qualified.substring(qualified.lastIndexOf('.') + 1);
    }
}
