package io.github.schemapoet.examples.http.rest;

import com.sun.net.httpserver.HttpServer;
import java.net.URI;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Jersey in the server of the JDK; Jersey finds the module of Jackson by itself. */
public final class RestServer implements AutoCloseable {
    private final HttpServer server;

    private RestServer(HttpServer server) {
        this.server = server;
    }

    /** Starts at any free port. */
    public static RestServer start() {
        ResourceConfig service = new ResourceConfig(OrderResource.class, Problems.class);
        return new RestServer(JdkHttpServerFactory.createHttpServer(URI.create("http://localhost:0/"), service));
    }

    /** Where the service is. */
    public URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
