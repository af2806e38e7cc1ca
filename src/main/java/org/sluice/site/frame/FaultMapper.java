package org.sluice.site.frame;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.glassfish.jersey.message.internal.HeaderValueException;
import org.glassfish.jersey.message.internal.HeaderValueException.Context;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.vocab.Problem;

/// Turns whatever a resource throws into the one error shape. What nobody foresaw is logged and
/// answered with 500, without a word of it.
final class FaultMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = LoggerFactory.getLogger(FaultMapper.class);
  private static final Set<String> OVERLOADS =
      Set.of("rows.too-slow", "sparql.busy", "sparql.too-slow");

  private final Faults faults;

  @Inject
  @SuppressWarnings("NullAway.Init")
  private Provider<ContainerRequestContext> requests;

  FaultMapper(Faults faults) {
    this.faults = faults;
  }

  @Override
  public Response toResponse(Throwable thrown) {
    var fault = fault(thrown);
    var request = requests.get();
    var body =
        faults.body(
            fault,
            (Reader) request.getProperty(Visit.READER),
            request.getHeaderString(HttpHeaders.ACCEPT));
    var answer =
        Response.status(fault.status())
            .type(body.mediaType())
            .entity(body.text().getBytes(StandardCharsets.UTF_8));
    if (thrown instanceof WebApplicationException web) {
      var allow = web.getResponse().getHeaderString(HttpHeaders.ALLOW);
      if (allow != null) {
        answer.header(HttpHeaders.ALLOW, allow);
      }
    }
    if (thrown instanceof RangeNotThere range) {
      answer.header("Content-Range", "bytes */" + range.size());
    }
    if (fault.status() == 401) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"sluice\"");
    }
    return answer.build();
  }

  /// Whether the asker did nothing wrong, but the answer is too dear now.
  private static boolean isOverload(Problem problem) {
    return OVERLOADS.contains(problem.findings().getFirst().code());
  }

  private static Fault fault(Throwable thrown) {
    return switch (thrown) {
      case RangeNotThere range -> new Fault(416, range.findings());
      case Refusal refusal -> new Fault(refusal.status(), refusal.findings());
      case Problem problem when isOverload(problem) -> new Fault(503, problem.findings());
      case Problem problem -> new Fault(400, problem.findings());
      case HeaderValueException header when header.getContext() == Context.INBOUND -> Fault.of(400);
      case WebApplicationException web -> Fault.of(web.getResponse().getStatus());
      default -> {
        LOG.error("A request failed: {}", thrown.getClass().getName(), thrown);
        yield Fault.of(500);
      }
    };
  }
}
