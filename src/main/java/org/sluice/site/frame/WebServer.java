package org.sluice.site.frame;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.VirtualThreadPool;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Place;
import org.sluice.vocab.Problem;

/// A running web server over a set of resources: Jetty with a virtual thread a request, Jersey for
/// the resources. It accepts connections as soon as it exists, and lets running requests end when
/// it is closed.
public final class WebServer implements AutoCloseable {

  private static final Duration GRACE = Duration.ofSeconds(5);

  /// Warns of each resource that is registered as an instance, which is how all of ours are.
  private static final Logger NEEDLESS_WARNINGS =
      Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

  private final Server server;
  private final ServerConnector connector;

  private WebServer(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
  }

  /// Starts serving.
  ///
  /// @param at host and port; port 0 takes a free one
  /// @param resources instances of resource classes
  /// @throws CannotServe where the port is taken or can't be had
  public static WebServer start(InetSocketAddress at, Site site, Iterable<?> resources) {
    var server = new Server(new VirtualThreadPool());
    var http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(16 * 1024);
    var connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setHost(at.getHostString());
    connector.setPort(at.getPort());
    connector.setIdleTimeout(Duration.ofMinutes(2).toMillis());
    server.addConnector(connector);

    var faults = new Faults(site.pages());
    var errors = new ContainerErrors(faults, site.zone());
    var context = new ServletContextHandler("/");
    context.addServlet(
        new ServletHolder(new ServletContainer(jersey(site, faults, resources))), "/*");
    context.setErrorHandler(errors);
    server.setErrorHandler(errors);
    server.setHandler(new GracefulHandler(new EdgeHeaders(new Compression(context))));
    server.setRequestLog(new AccessLog());
    server.setStopTimeout(GRACE.toMillis());
    var started = new WebServer(server, connector);
    started.start(at);
    return started;
  }

  /// Looks whether a port can be served, and leaves it free.
  ///
  /// @throws CannotServe where it is taken or can't be had
  public static void tryOut(InetSocketAddress at) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(at);
    } catch (IOException e) {
      throw new CannotServe(at, isPortTaken(e), e);
    }
  }

  private static ResourceConfig jersey(Site site, Faults faults, Iterable<?> resources) {
    NEEDLESS_WARNINGS.setLevel(Level.SEVERE);
    var jersey = new ResourceConfig();
    jersey.property(ServerProperties.WADL_FEATURE_DISABLE, true);
    jersey.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
    jersey.property(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED, true);
    jersey.property(ServerProperties.OUTBOUND_CONTENT_LENGTH_BUFFER, 64 * 1024);
    jersey.register(new Extensions());
    jersey.register(new VisitFilter(site.admission(), site.zone(), site.base()));
    jersey.register(new BodyLimit());
    jersey.register(new AnswerHeaders());
    jersey.register(new FaultMapper(faults));
    resources.forEach(jersey::register);
    return jersey;
  }

  private void start(InetSocketAddress at) {
    try {
      server.start();
    } catch (Exception e) {
      close();
      throw new CannotServe(at, isPortTaken(e), e);
    }
  }

  private static Taken isPortTaken(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        return Taken.YES;
      }
    }
    return Taken.NO;
  }

  private enum Taken {
    YES,
    NO
  }

  /// The port that is served.
  public int port() {
    return connector.getLocalPort();
  }

  /// The address of the home page as seen from this machine.
  public URI address() {
    return URI.create("http://localhost:" + port() + "/");
  }

  /// Waits until the server was closed.
  public void join() throws InterruptedException {
    server.join();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("The server did not stop cleanly", e);
    }
  }

  /// The port can't be served.
  public static final class CannotServe extends Problem {

    private static final long serialVersionUID = 1L;

    private CannotServe(InetSocketAddress at, Taken taken, Throwable cause) {
      super(
          Finding.error(
              taken == Taken.YES ? "site.port-taken" : "site.cannot-serve",
              Place.NOWHERE,
              Map.of("host", at.getHostString(), "port", String.valueOf(at.getPort()))));
      initCause(cause);
    }
  }
}
