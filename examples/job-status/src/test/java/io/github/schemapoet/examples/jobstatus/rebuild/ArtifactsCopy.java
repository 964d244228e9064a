package io.github.schemapoet.examples.jobstatus.rebuild;

import io.github.schemapoet.examples.jobstatus.model.ArtifactFile;
import io.github.schemapoet.examples.jobstatus.model.Artifacts;

/** Builds artifacts anew. */
final class ArtifactsCopy {
    private ArtifactsCopy() {}

    static Artifacts of(Artifacts from) {
        if (from == null) {
            return null;
        }
        Artifacts.Builder to = Artifacts.builder();
        Copy.member(
                from.presence(Artifacts.Property.FILES),
                from.files().stream().map(ArtifactsCopy::of).toList(),
                to::files);
        Copy.member(from.presence(Artifacts.Property.ROOT), from.root(), to::root);
        return to.build();
    }

    private static ArtifactFile of(ArtifactFile from) {
        ArtifactFile.Builder to = ArtifactFile.builder();
        Copy.member(from.presence(ArtifactFile.Property.CHECKSUM_SHA256), from.checksumSha256(), to::checksumSha256);
        Copy.member(from.presence(ArtifactFile.Property.CONTENT_TYPE), from.contentType(), to::contentType);
        Copy.number(
                from.presence(ArtifactFile.Property.CREATED_AT),
                from.createdAt(),
                from.createdAtExact(),
                to::createdAt);
        Copy.number(
                from.presence(ArtifactFile.Property.MODIFIED_AT),
                from.modifiedAt(),
                from.modifiedAtExact(),
                to::modifiedAt);
        Copy.member(from.presence(ArtifactFile.Property.PATH), from.path(), to::path);
        Copy.number(
                from.presence(ArtifactFile.Property.SIZE_BYTES),
                from.sizeBytes(),
                from.sizeBytesExact(),
                to::sizeBytes);
        return to.build();
    }
}
