package org.sluice.office;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.sluice.release.Sha256;
import org.sluice.release.Statement;
import org.sluice.vault.OpaqueId;
import org.sluice.vocab.Terms;
import org.sluice.vocab.Tier;

/// Keys for callers, and grants to them. A reviewer or the bureau decides; the portal is told
/// through the outbox and learns no name and no key, only the key's SHA-256.
public final class Callers {

  private static final RowMapper<RegisteredCaller> CALLER =
      (rows, context) -> {
        var dismissed = rows.getString("dismissed");
        return new RegisteredCaller(
            rows.getString("id"),
            rows.getString("name"),
            Terms.find(Tier.class, rows.getString("tier")).orElseThrow(),
            rows.getString("department"),
            Instant.parse(rows.getString("valid_until")),
            Instant.parse(rows.getString("issued")),
            dismissed == null ? null : Instant.parse(dismissed));
      };

  private static final RowMapper<Permission> PERMISSION =
      (rows, context) -> {
        var withdrawn = rows.getString("withdrawn");
        return new Permission(
            rows.getString("id"),
            rows.getString("caller"),
            rows.getString("dataset"),
            rows.getString("purpose"),
            Instant.parse(rows.getString("valid_from")),
            Instant.parse(rows.getString("valid_until")),
            withdrawn == null ? null : Instant.parse(withdrawn));
      };

  private final Registry registry;
  private final Decisions decisions;
  private final Outbox outbox;
  private final InstantSource clock;
  private final RandomGenerator random;

  Callers(
      Registry registry,
      Decisions decisions,
      Outbox outbox,
      InstantSource clock,
      RandomGenerator random) {
    this.registry = registry;
    this.decisions = decisions;
    this.outbox = outbox;
    this.clock = clock;
    this.random = random;
  }

  /// A new caller with the key, which is shown this once and kept nowhere.
  public record Issued(RegisteredCaller caller, String key) {}

  /// Makes a key.
  ///
  /// @param tier [Tier#REGISTERED], or [Tier#SHARED] with the caller's department
  public Issued issueKey(
      Account by, String name, Tier tier, @Nullable String department, Instant until) {
    mayDecide(by);
    if ((tier != Tier.REGISTERED && tier != Tier.SHARED)
        || (tier == Tier.SHARED && department == null)) {
      throw Refusal.invalid("office.bad-caller", Map.of("tier", tier.code()));
    }
    if (name.isBlank()) {
      throw Refusal.invalid("office.caller-without-name", Map.of());
    }
    if (!until.isAfter(clock.instant())) {
      throw Refusal.invalid("office.over-already", Map.of("until", until.toString()));
    }
    var key = OpaqueId.draw("sluice-", 40, random);
    var sha256 = Sha256.of(key.getBytes(StandardCharsets.UTF_8));
    var caller =
        new RegisteredCaller(
            OpaqueId.draw("c-", 10, random), name, tier, department, until, clock.instant(), null);
    registry.change(handle -> {
      if (department != null && !Departments.exists(handle, department)) {
        throw Refusal.unknown(department);
      }
      add(handle, caller, sha256, by);
      decisions.record(handle, by, "issue-key", caller.id(), null);
      return outbox.record(
          handle, new Statement.CallerAdmitted(caller.id(), sha256, tier, department, until));
    });
    outbox.deliver();
    return new Issued(caller, key);
  }

  /// Ends a caller's key and grants.
  public void dismiss(Account by, String caller) {
    mayDecide(by);
    registry.change(handle -> {
      end(handle, "update caller set dismissed = :now where id = :id", caller);
      decisions.record(handle, by, "dismiss-caller", caller, null);
      return outbox.record(handle, new Statement.CallerDismissed(caller));
    });
    outbox.deliver();
  }

  /// Lets a caller have the conditional release of a dataset for a while.
  public Permission grant(
      Account by, String caller, String dataset, String purpose, Instant from, Instant until) {
    mayDecide(by);
    if (purpose.isBlank()) {
      throw Refusal.invalid("office.purpose-needed", Map.of());
    }
    if (!until.isAfter(from) || !until.isAfter(clock.instant())) {
      throw Refusal.invalid("office.over-already", Map.of("until", until.toString()));
    }
    var permission =
        new Permission(
            OpaqueId.draw("g-", 10, random), caller, dataset, purpose.strip(), from, until, null);
    registry.change(handle -> {
      Datasets.dataset(handle, dataset);
      if (all(handle).stream().noneMatch(c -> c.id().equals(caller) && c.dismissed() == null)) {
        throw Refusal.unknown(caller);
      }
      add(handle, permission, by);
      decisions.record(handle, by, "grant", permission.id(), permission.purpose());
      return outbox.record(
          handle,
          new Statement.Granted(
              permission.id(), caller, dataset, permission.purpose(), from, until));
    });
    outbox.deliver();
    return permission;
  }

  /// Ends a grant before its time.
  public void withdraw(Account by, String grant) {
    mayDecide(by);
    registry.change(handle -> {
      end(handle, "update permission set withdrawn = :now where id = :id", grant);
      decisions.record(handle, by, "withdraw-grant", grant, null);
      return outbox.record(handle, new Statement.GrantWithdrawn(grant));
    });
    outbox.deliver();
  }

  /// All callers, the newest first.
  public List<RegisteredCaller> all() {
    return registry.read(Callers::all);
  }

  /// All permissions, the newest first.
  public List<Permission> permissions() {
    return registry.read(handle ->
        handle
            .createQuery("select * from permission order by granted desc, id")
            .map(PERMISSION)
            .list());
  }

  private static List<RegisteredCaller> all(Handle handle) {
    return handle.createQuery("select * from caller order by issued desc, id").map(CALLER).list();
  }

  private static void mayDecide(Account by) {
    if (by.role() == Role.STEWARD) {
      throw Refusal.role(by, Role.REVIEWER.code());
    }
  }

  private void end(Handle handle, String update, String id) {
    var now = clock.instant().toString();
    if (handle.createUpdate(update).bind("now", now).bind("id", id).execute() == 0) {
      throw Refusal.unknown(id);
    }
  }

  private static void add(Handle handle, RegisteredCaller caller, String sha256, Account by) {
    handle
        .createUpdate(
            "insert into caller (id, name, tier, department, key_sha256, valid_until, issued_by,"
                + " issued) values (:id, :name, :tier, :department, :sha256, :until, :by, :issued)")
        .bind("id", caller.id())
        .bind("name", caller.name())
        .bind("tier", caller.tier().code())
        .bind("department", caller.department())
        .bind("sha256", sha256)
        .bind("until", caller.until().toString())
        .bind("by", by.id())
        .bind("issued", caller.issued().toString())
        .execute();
  }

  private void add(Handle handle, Permission permission, Account by) {
    handle
        .createUpdate(
            "insert into permission (id, caller, dataset, purpose, valid_from, valid_until,"
                + " granted_by, granted) values (:id, :caller, :dataset, :purpose, :from, :until,"
                + " :by, :granted)")
        .bind("id", permission.id())
        .bind("caller", permission.caller())
        .bind("dataset", permission.dataset())
        .bind("purpose", permission.purpose())
        .bind("from", permission.from().toString())
        .bind("until", permission.until().toString())
        .bind("by", by.id())
        .bind("granted", clock.instant().toString())
        .execute();
  }
}
