package org.sluice.office;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.sluice.vault.OpaqueId;

/// Who works in the office, and how they prove it.
public final class Accounts {

  private static final int SHORTEST = 10;
  private static final RowMapper<Account> ACCOUNT =
      (rows, context) ->
          new Account(
              rows.getString("id"),
              rows.getString("login"),
              Role.of(rows.getString("role")),
              rows.getString("department"));

  private final Registry registry;
  private final Decisions decisions;
  private final InstantSource clock;
  private final RandomGenerator random;
  private final String nobodysSecret;

  Accounts(Registry registry, Decisions decisions, InstantSource clock, RandomGenerator random) {
    this.registry = registry;
    this.decisions = decisions;
    this.clock = clock;
    this.random = random;
    this.nobodysSecret = Passwords.seal(OpaqueId.draw("", 20, random), random);
  }

  /// Adds an account.
  ///
  /// @param department null for reviewers and the bureau, unless they work for one
  public Account add(
      Account by, String login, String password, Role role, @Nullable String department) {
    if (by.role() != Role.BUREAU) {
      throw Refusal.role(by, Role.BUREAU.code());
    }
    if (!login.matches("[\\p{L}\\p{N}._@-]{1,64}")) {
      throw Refusal.invalid("office.bad-login", Map.of("login", login));
    }
    checkLength(password);
    if (role == Role.STEWARD && department == null) {
      throw Refusal.invalid("office.steward-without-department", Map.of("login", login));
    }
    var account = new Account(OpaqueId.draw("a-", 10, random), login, role, department);
    var secret = Passwords.seal(password, random);
    return registry.change(handle -> {
      if (department != null && !Departments.exists(handle, department)) {
        throw Refusal.unknown(department);
      }
      if (byLogin(handle, login).isPresent()) {
        throw Refusal.invalid("office.login-taken", Map.of("login", login));
      }
      handle
          .createUpdate(
              "insert into account (id, login, secret, role, department, created)"
                  + " values (:id, :login, :secret, :role, :department, :created)")
          .bind("id", account.id())
          .bind("login", login)
          .bind("secret", secret)
          .bind("role", role.code())
          .bind("department", department)
          .bind("created", clock.instant().toString())
          .execute();
      decisions.record(handle, by, "add-account", account.id(), null);
      return account;
    });
  }

  /// The account of that login and password. An unknown login takes as long as a wrong password.
  public Optional<Account> authenticate(String login, String password) {
    var secret =
        registry.read(handle ->
            handle
                .createQuery("select secret from account where login = :login")
                .bind("login", login)
                .mapTo(String.class)
                .findOne());
    var kept = secret.filter(sealed -> sealed.startsWith("$")).orElse(nobodysSecret);
    if (!Passwords.opens(password, kept) || kept.equals(nobodysSecret)) {
      return Optional.empty();
    }
    return registry.read(handle -> byLogin(handle, login));
  }

  /// Gives an account another password: its own, or by the bureau.
  public void changePassword(Account by, String account, String password) {
    if (by.role() != Role.BUREAU && !by.id().equals(account)) {
      throw Refusal.role(by, Role.BUREAU.code());
    }
    checkLength(password);
    var secret = Passwords.seal(password, random);
    registry.change(handle -> {
      decisions.record(handle, by, "change-password", account, null);
      int changed =
          handle
              .createUpdate(
                  "update account set secret = :secret where id = :id and id <> 'a-console'")
              .bind("secret", secret)
              .bind("id", account)
              .execute();
      if (changed == 0) {
        throw Refusal.unknown(account);
      }
      return changed;
    });
  }

  public Optional<Account> find(String id) {
    return registry.read(handle ->
        handle
            .createQuery("select * from account where id = :id")
            .bind("id", id)
            .map(ACCOUNT)
            .findOne());
  }

  /// All accounts by login, without the console's.
  public List<Account> all() {
    return registry.read(handle ->
        handle
            .createQuery("select * from account where id <> 'a-console' order by login")
            .map(ACCOUNT)
            .list());
  }

  private static Optional<Account> byLogin(Handle handle, String login) {
    return handle
        .createQuery("select * from account where login = :login")
        .bind("login", login)
        .map(ACCOUNT)
        .findOne();
  }

  private static void checkLength(String password) {
    if (password.length() < SHORTEST) {
      throw Refusal.invalid("office.short-password", Map.of("least", String.valueOf(SHORTEST)));
    }
  }
}
