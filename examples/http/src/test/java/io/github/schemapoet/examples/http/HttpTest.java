package io.github.schemapoet.examples.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemapoet.examples.http.rest.RestServer;
import io.github.schemapoet.examples.http.spring.SpringServer;
import io.github.schemapoet.runtime.JsonArray;
import io.github.schemapoet.runtime.JsonValue;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both services, asked by a client. */
class HttpTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static SpringServer spring;
    private static RestServer rest;

    @BeforeAll
    static void start() throws Exception {
        spring = SpringServer.start();
        rest = RestServer.start();
    }

    @AfterAll
    static void stop() throws Exception {
        spring.close();
        rest.close();
    }

    static Stream<URI> services() {
        return Stream.of(spring.uri(), rest.uri());
    }

    private static HttpResponse<String> post(URI service, String path, String json) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(service.resolve(path))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    @ParameterizedTest
    @MethodSource("services")
    void ordersComeBackAsTheyWere(URI service) throws Exception {
        String order = "{\"id\":\"O-1000\",\"lines\":[{\"article\":\"t\u00e9\",\"quantity\":12345678901234567890,"
                + "\"price\":1.1,\"colour\":\"green\"}],\"weight\":[1e400,1.10]}";
        HttpResponse<String> answer = post(service, "orders", order);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(order);
    }

    @ParameterizedTest
    @MethodSource("services")
    void ordersAreMembersOfOtherTypes(URI service) throws Exception {
        String basket =
                "{\"customer\":\"c\",\"orders\":[{\"id\":\"O-1000\",\"lines\":[{\"article\":\"a\",\"price\":0.5}]}]}";
        assertThat(post(service, "baskets", basket).body()).isEqualTo(basket);
    }

    @ParameterizedTest
    @MethodSource("services")
    void clientsAreToldAllThatIsWrong(URI service) throws Exception {
        HttpResponse<String> answer = post(
                service,
                "baskets",
                """
                {"customer": "c", "orders": [
                  {"id": "O-1000", "lines": [{"article": "a", "price": 1}]},
                  {"id": "1000", "lines": [{"article": "", "price": -1}]}
                ]}""");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        JsonValue problem = JsonValue.parse(answer.body());
        assertThat(problem.at("/title").orElseThrow()).hasToString("\"Bad Request\"");
        assertThat(problem.at("/status").orElseThrow()).hasToString("400");
        List<JsonValue> errors = ((JsonArray) problem.at("/errors").orElseThrow()).elements();
        assertThat(errors)
                .extracting(error -> error.at("/pointer").orElseThrow().toJson())
                .containsExactly("\"#/orders/1/id\"", "\"#/orders/1/lines/0/article\"", "\"#/orders/1/lines/0/price\"");
        assertThat(errors.get(2))
                .isEqualTo(JsonValue.parse(
                        "{\"detail\":\"expected a number of at least 0 but found -1\",\"pointer\":\"#/orders/1/lines/0/price\","
                                + "\"keyword\":\"minimum\",\"line\":3,\"column\":53}"));
    }

    @ParameterizedTest
    @MethodSource("services")
    void whatIsNotJsonIsABadRequest(URI service) throws Exception {
        assertThat(post(service, "orders", "{\"id\":").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @MethodSource("services")
    void noOrderIsNoOrder(URI service) throws Exception {
        HttpResponse<String> answer = post(service, "orders", "null");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("expected an object but found null");
    }
}
