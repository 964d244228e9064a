package io.github.schemapoet.runtime.support.codec;

import io.github.schemapoet.runtime.JsonException;
import io.github.schemapoet.runtime.JsonModel;
import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * What Java's serialization writes for an instance of a generated type: its JSON text, which is checked when it is read, so
 * that no stream can make an invalid instance.
 *
 * @param type whose static method {@code parse} reads the text
 */
public record SerializedModel(Class<? extends JsonModel> type, String json) implements Serializable {
    private Object readResolve() throws ObjectStreamException {
        if (!JsonModel.class.isAssignableFrom(type)) {
            throw new InvalidObjectException(type.getName() + " is no generated type");
        }
        try {
            Method parse = type.getMethod("parse", String.class);
            parse.setAccessible(true); // the type may be seen by its own package alone
            return parse.invoke(null, json);
        } catch (InvocationTargetException e) {
            InvalidObjectException invalid = new InvalidObjectException(
                    e.getCause() instanceof JsonException
                            ? String.valueOf(e.getCause().getMessage())
                            : "parse failed");
            invalid.initCause(e.getCause());
            throw invalid;
        } catch (ReflectiveOperationException e) {
            InvalidObjectException invalid = new InvalidObjectException(type.getName() + " is no generated type");
            invalid.initCause(e);
            throw invalid;
        }
    }
}
