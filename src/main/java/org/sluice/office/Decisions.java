package org.sluice.office;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The log of decisions, which is only ever added to: the database refuses anything else.
public final class Decisions {

  private final Registry registry;
  private final InstantSource clock;

  Decisions(Registry registry, InstantSource clock) {
    this.registry = registry;
    this.clock = clock;
  }

  /// The newest decisions first. Everybody in the office may read them.
  public List<Decision> newest(int limit) {
    return registry.read(handle ->
        handle
            .createQuery("select * from decision order by no desc limit :limit")
            .bind("limit", limit)
            .map((rows, context) ->
                new Decision(
                    rows.getLong("no"),
                    Instant.parse(rows.getString("at")),
                    rows.getString("account"),
                    rows.getString("action"),
                    rows.getString("subject"),
                    rows.getString("reason")))
            .list());
  }

  /// Adds a decision to the transaction that carries it out.
  void record(Handle handle, Account who, String action, String subject, @Nullable String reason) {
    handle
        .createUpdate(
            "insert into decision (no, at, account, action, subject, reason)"
                + " values (:no, :at, :account, :action, :subject, :reason)")
        .bind("no", Registry.next(handle, "decision"))
        .bind("at", clock.instant().toString())
        .bind("account", who.id())
        .bind("action", action)
        .bind("subject", subject)
        .bind("reason", reason)
        .execute();
  }
}
