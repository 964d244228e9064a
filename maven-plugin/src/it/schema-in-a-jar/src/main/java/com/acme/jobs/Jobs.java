package com.acme.jobs;

/** Written by hand, against a type whose schema is in a dependency's jar. */
public final class Jobs {
    private Jobs() {}

    public static boolean isValid(byte[] json) {
        return JobStatusResponse.tryParse(json).isValid();
    }
}
