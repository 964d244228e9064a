package io.github.schemapoet.schema.corpus;

import io.github.schemapoet.schema.tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes the documents of the corpus from the schema alone: always the same ones, and none twice. */
public final class CorpusGenerator {
    private static final long SEED = 20261124;
    private static final int RANDOM = 400;

    private CorpusGenerator() {}

    public static List<Document> documents(Node root) {
        List<Place> places = Place.all(root);
        Composer composer = new Composer(root);
        RandomDocuments random = new RandomDocuments(new Random(SEED), root);
        List<Document> documents = new ArrayList<>(new PlaceDocuments(composer).of(places));
        documents.addAll(new OddDocuments(composer, places).all());
        documents.addAll(new DuplicateDocuments(composer).of(places));
        for (int i = 0; i < RANDOM; i++) {
            documents.add(Document.of("random " + i, random.valid()));
            documents.add(Document.of("spoilt " + i, random.spoilt(places)));
        }
        Map<String, Document> distinct = new LinkedHashMap<>();
        documents.forEach(document -> distinct.putIfAbsent(document.text(), document));
        return List.copyOf(distinct.values());
    }
}
