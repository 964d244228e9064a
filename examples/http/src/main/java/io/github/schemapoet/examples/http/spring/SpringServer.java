package io.github.schemapoet.examples.http.spring;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** Spring MVC in a server of its own; Spring finds the module of Jackson by itself. */
public final class SpringServer implements AutoCloseable {
    private final Tomcat tomcat;

    /** What Spring Boot does without being told. */
    @EnableWebMvc
    static class Web {}

    private SpringServer(Tomcat tomcat) {
        this.tomcat = tomcat;
    }

    /** Starts at any free port. */
    public static SpringServer start() throws IOException, LifecycleException {
        AnnotationConfigWebApplicationContext spring = new AnnotationConfigWebApplicationContext();
        spring.register(Web.class, OrderController.class, Problems.class);
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createTempDirectory("spring-server").toString());
        tomcat.setPort(0);
        Context context = tomcat.addContext("", null);
        Wrapper servlet = Tomcat.addServlet(context, "spring", new DispatcherServlet(spring));
        servlet.setLoadOnStartup(1);
        servlet.addMapping("/");
        tomcat.getConnector();
        tomcat.start();
        return new SpringServer(tomcat);
    }

    /** Where the service is. */
    public URI uri() {
        return URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + "/");
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }
}
