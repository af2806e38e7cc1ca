package org.sluice.site.office;

import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sluice.office.Refusal;
import org.sluice.site.frame.Pages;
import org.sluice.vocab.Problem;

/// Fills the office's templates, which get, beside their model, who is signed in (`account`), the
/// token of the session's forms (`form`) and what went wrong (`problems`).
final class Templates {

  private final Pages pages;

  Templates(Pages pages) {
    this.pages = pages;
  }

  Response page(Staff staff, String template, Map<String, ?> model) {
    return answer(200, staff, template, model, List.of());
  }

  /// The page that a form came from, with what it held and what was wrong with it.
  Response again(Staff staff, String template, Map<String, ?> model, Problem problem) {
    return answer(status(problem), staff, template, model, problem.findings());
  }

  private Response answer(
      int status, Staff staff, String template, Map<String, ?> model, List<?> problems) {
    Map<String, Object> all = new HashMap<>(model);
    all.put("account", staff.account());
    all.put("role", staff.account().role().code());
    all.put("form", staff.session().form());
    all.put("problems", problems);
    return Response.status(status)
        .entity(pages.render(staff.reader(), "office/" + template, all))
        .type(Pages.HTML)
        .header("Cache-Control", "no-store")
        .build();
  }

  private static int status(Problem problem) {
    return problem instanceof Refusal refusal
        ? switch (refusal.kind()) {
          case NOT_ALLOWED -> 403;
          case NOT_FOUND -> 404;
          case NOT_NOW -> 409;
          case INVALID -> 422;
        }
        : 422;
  }
}
