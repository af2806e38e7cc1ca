package org.sluice.site.office;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Objects;
import org.sluice.office.Account;
import org.sluice.office.RegisteredDataset;
import org.sluice.office.Role;
import org.sluice.site.frame.Reader;
import org.sluice.site.frame.Refusal;
import org.sluice.vocab.Messages;

/// Somebody who works in the office and asks for a page.
record Staff(Reader reader, Sessions.Session session) {

  static final String PROPERTY = "org.sluice.site.office.staff";

  /// Who sent a request; the filter lets no other through.
  static Staff of(ContainerRequestContext request) {
    return (Staff) Objects.requireNonNull(request.getProperty(PROPERTY));
  }

  Account account() {
    return session.account();
  }

  boolean is(Role role) {
    return account().role() == role;
  }

  /// Whether the pages of a dataset are for this account: a steward sees those of the own
  /// department.
  boolean maySee(RegisteredDataset dataset) {
    return !is(Role.STEWARD) || dataset.department().equals(account().department());
  }

  Messages words() {
    return reader.messages();
  }

  /// Refuses a form that none of this session's pages sent.
  void checkForm(String token) {
    if (!MessageDigest.isEqual(
        token.getBytes(StandardCharsets.UTF_8), session.form().getBytes(StandardCharsets.UTF_8))) {
      throw Refusal.of(403, "site.office.stale-form", Map.of());
    }
  }

  /// Sends the browser on to a page of the office.
  Response goTo(String path) {
    return Response.seeOther(URI.create(reader.link(path))).build();
  }
}
