package io.github.schemapoet.runtime.support.scan;

/** Only the scanner, without anything that is made of what it finds. */
final class Scan extends ValueScanner {
    private Scan(byte[] json) {
        super(json, 1_000, 1_000);
    }

    static boolean accepts(byte[] json) {
        Scan scan = new Scan(json);
        try {
            scan.skipValue();
            scan.end();
            return true;
        } catch (Reject | IndexOutOfBoundsException e) {
            return false;
        }
    }

    @Override
    protected RuntimeException fail(Fault fault) {
        return Reject.INSTANCE;
    }
}
