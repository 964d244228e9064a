package io.github.schemapoet.examples.jobstatus.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.schemapoet.examples.jobstatus.model.ArtifactFile;
import io.github.schemapoet.examples.jobstatus.model.Artifacts;
import io.github.schemapoet.examples.jobstatus.model.JobResult;
import io.github.schemapoet.examples.jobstatus.model.JobStatusResponse;
import io.github.schemapoet.examples.jobstatus.model.Webhook;
import io.github.schemapoet.examples.jobstatus.schema.SchemaFile;
import io.github.schemapoet.runtime.Presence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A builder's method for a member that the schema declares, in an instance that has all that is required. */
record Setter(Object instance, Method method, String jsonName, JsonNode schema) {
    /** All of them, of all classes; a number has two. */
    static List<Setter> all() {
        SchemaFile file = new SchemaFile();
        JobResult result = JobResult.parse("{\"messages\":[{}],\"ok\":true,\"summary\":{\"is_complete\":true}}");
        Map<String, Object> instances = Map.of(
                "", JobStatusResponse.parse("{\"job_id\":\"j\",\"session_id\":\"s\",\"status\":\"queued\"}"),
                "/definitions/ArtifactFile", ArtifactFile.parse("{\"path\":\"p\"}"),
                "/definitions/Artifacts", Artifacts.parse("{\"files\":[]}"),
                "/definitions/JobResult", result,
                "/definitions/Message", result.messages().get(0),
                "/definitions/Summary", result.summary(),
                "/definitions/Webhook", Webhook.parse("{}"));
        List<Setter> setters = new ArrayList<>();
        instances.forEach((pointer, instance) -> {
            JsonNode properties = file.at("#" + pointer + "/properties");
            properties.properties().forEach(member -> methods(instance, member.getKey())
                    .forEach(method -> setters.add(new Setter(instance, method, member.getKey(), member.getValue()))));
        });
        return setters;
    }

    private static Stream<Method> methods(Object instance, String jsonName) {
        return Stream.of(builder(instance).getClass().getMethods())
                .filter(method -> method.getName().equals(camelCase(jsonName)) && method.getParameterCount() == 1);
    }

    private static String camelCase(String jsonName) {
        StringBuilder name = new StringBuilder();
        for (String word : jsonName.split("_")) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    boolean takesNumbers() {
        Class<?> type = method.getParameterTypes()[0];
        return type == double.class || type == Number.class;
    }

    boolean takesPrimitive() {
        return method.getParameterTypes()[0].isPrimitive();
    }

    /** Whether the schema allows null: it says so, or says nothing at all. */
    boolean isNullable() {
        return schema.toString().contains("\"null\"") || !schema.has("type") && !schema.has("$ref");
    }

    /** Sets the member. */
    Object call(Object value) {
        return invoke(method, builder(instance), value);
    }

    /** How the member stands in what is built after it was set to null. */
    Presence presence() {
        Object built = invoke("build", invoke(method, builder(instance), new Object[] {null}));
        for (Object property : propertyType().getEnumConstants()) {
            if (invoke("jsonName", property).equals(jsonName)) {
                return (Presence) invoke(method(built, "presence"), built, property);
            }
        }
        throw new IllegalStateException("no property is written " + jsonName);
    }

    private Class<?> propertyType() {
        return Stream.of(instance.getClass().getClasses())
                .filter(Class::isEnum)
                .findFirst()
                .orElseThrow();
    }

    private static Object builder(Object instance) {
        return invoke("toBuilder", instance);
    }

    private static Object invoke(String name, Object receiver) {
        return invoke(method(receiver, name), receiver);
    }

    private static Method method(Object receiver, String name) {
        return Stream.of(receiver.getClass().getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Object invoke(Method method, Object receiver, Object... arguments) {
        try {
            return method.invoke(receiver, arguments);
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return instance.getClass().getSimpleName() + "." + jsonName;
    }
}
