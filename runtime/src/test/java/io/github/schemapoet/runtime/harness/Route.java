package io.github.schemapoet.runtime.harness;

import io.github.schemapoet.runtime.JsonDocument;
import io.github.schemapoet.runtime.JsonLimitException;
import io.github.schemapoet.runtime.JsonValue;
import io.github.schemapoet.runtime.MalformedJsonException;
import io.github.schemapoet.runtime.ReadOptions;
import io.github.schemapoet.runtime.support.index.IndexBuilder;

/** The ways into the runtime; each has to accept the same documents. */
public enum Route {
    /** {@link JsonValue#parse(byte[])}. */
    TREE {
        @Override
        void take(byte[] json, ReadOptions options) {
            JsonValue.parse(json, options);
        }
    },
    /** The index of a whole document. */
    INDEX {
        @Override
        void take(byte[] json, ReadOptions options) {
            IndexBuilder.of(json, options);
        }
    },
    /** A document that is read by itself. */
    DOCUMENT {
        @Override
        void take(byte[] json, ReadOptions options) {
            JsonDocument.parse(json, options);
        }
    },
    /** A value of any kind, read forward. */
    READ {
        @Override
        void take(byte[] json, ReadOptions options) {
            AnyCodec.INSTANCE.parse(json, options);
        }
    },
    /** A value of any kind, skipped. */
    SKIM {
        @Override
        void take(byte[] json, ReadOptions options) {
            AnyCodec.INSTANCE.isValid(json, options);
        }
    },
    /** Each value by its own method. */
    FORWARD {
        @Override
        void take(byte[] json, ReadOptions options) {
            ForwardCodec.INSTANCE.parse(json, options);
        }
    },
    /** Read forward, after duplicates have been taken out. */
    LAST {
        @Override
        void take(byte[] json, ReadOptions options) {
            AnyCodec.INSTANCE.parse(json, options.withDuplicateNames(ReadOptions.DuplicateNames.LAST));
        }
    };

    abstract void take(byte[] json, ReadOptions options);

    /** What becomes of a document; whatever else is thrown than the two errors of a document goes on to the caller. */
    public Outcome outcome(byte[] json, ReadOptions options) {
        try {
            take(json, options);
            return new Outcome.Accepted();
        } catch (MalformedJsonException e) {
            return new Outcome.Malformed(e.position(), String.valueOf(e.getMessage()));
        } catch (JsonLimitException e) {
            return new Outcome.Limit(String.valueOf(e.getMessage()));
        }
    }

    public Outcome outcome(byte[] json) {
        return outcome(json, ReadOptions.defaults());
    }
}
