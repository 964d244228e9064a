package io.github.schemapoet.cli.suite;

import io.github.schemapoet.generator.dialect.Dialect;
import io.github.schemapoet.generator.dialect.Dialects;

/** A draft as the test suite has it, the oldest first. */
public enum Draft {
    DRAFT4("draft4", "draft 4", "draft-04"),
    DRAFT6("draft6", "draft 6", "draft-06"),
    DRAFT7("draft7", "draft 7", "draft-07"),
    DRAFT2019("draft2019-09", "2019-09", "2019-09"),
    DRAFT2020("draft2020-12", "2020-12", "2020-12"),
    V1("v1", "v1", "v1");

    private final String folder;
    private final String title;
    private final String option;

    Draft(String folder, String title, String option) {
        this.folder = folder;
        this.title = title;
        this.option = option;
    }

    /** The name of its folder. */
    public String folder() {
        return folder;
    }

    /** As people read it. */
    public String title() {
        return title;
    }

    /** What it is as a table. */
    public Dialect dialect() {
        return Dialects.find(option).orElseThrow();
    }

    /** The URI that a schema's {@code $schema} has. */
    public String schemaUri() {
        String uri = dialect().uri();
        return compareTo(DRAFT7) <= 0 ? uri + "#" : uri;
    }

    static Draft of(String folder) {
        for (Draft each : values()) {
            if (each.folder.equals(folder)) {
                return each;
            }
        }
        throw new IllegalArgumentException("there is no draft called " + folder);
    }
}
