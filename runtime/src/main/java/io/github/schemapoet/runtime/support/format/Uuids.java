package io.github.schemapoet.runtime.support.format;

/** The text form of a UUID (RFC 4122 §3): which version and variant it has is not part of that grammar. */
final class Uuids {
    private static final int LENGTH = 36;

    private Uuids() {}

    static boolean uuid(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            boolean isHyphen = i == 8 || i == 13 || i == 18 || i == 23;
            if (isHyphen ? text.charAt(i) != '-' : !Ascii.isHex(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
