package io.github.schemapoet.runtime.support.scan;

/** The numbers of a document's names, as far as somebody has asked. Threads may ask without an order: all find the same. */
public final class DocumentNames {
    private final ScannedNodes nodes;
    private boolean asked;
    private NodeSymbols symbols = NodeSymbols.NONE;

    /** Of a document that nobody has looked at. */
    public DocumentNames(ScannedNodes nodes) {
        this.nodes = nodes;
    }

    /** What the next one who looks at the document is to know. */
    public NodeSymbols next() {
        if (!asked) {
            asked = true;
            return NodeSymbols.NONE;
        }
        NodeSymbols known = symbols;
        if (known.symbols().length == 0 || !known.isUpToDate()) {
            known = NodeSymbols.of(nodes, Symbols.current());
            symbols = known;
        }
        return known;
    }
}
