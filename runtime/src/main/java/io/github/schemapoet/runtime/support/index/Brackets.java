package io.github.schemapoet.runtime.support.index;

/** Where containers end in text that has been checked. */
final class Brackets {
    private Brackets() {}

    /**
     * The byte behind a container. Its last node ends where the container does, but for the brackets of those that end there
     * too, with white space between them.
     */
    static int end(IndexNodes in, int container) {
        byte[] json = in.json();
        int end = in.end(container);
        int last = end - 1;
        int open = 0;
        for (int node = last; node >= container; node--) {
            open += in.isContainer(node) && in.end(node) == end ? 1 : 0;
        }
        int at = in.isContainer(last) ? in.start(last) + 1 : in.stop(last);
        while (open > 0) {
            open -= json[at] == '}' || json[at] == ']' ? 1 : 0;
            at++;
        }
        return at;
    }
}
