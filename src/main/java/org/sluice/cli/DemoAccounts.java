package org.sluice.cli;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sluice.office.Account;
import org.sluice.office.Accounts;
import org.sluice.office.Role;

/// The demo's accounts, whose passwords everyone knows: it listens to this machine only, unless
/// told otherwise.
final class DemoAccounts {

  private final Accounts accounts;
  private final Map<String, Account> byLogin = new TreeMap<>();

  DemoAccounts(Accounts accounts) {
    this.accounts = accounts;
  }

  /// The account of that login, added where it is missing.
  Account account(String login, Role role, @Nullable String department) {
    return byLogin.computeIfAbsent(
        login,
        any ->
            existing(login)
                .orElseGet(
                    () -> accounts.add(Account.CONSOLE, login, password(login), role, department)));
  }

  Account stewardOf(String department) {
    return account(department, Role.STEWARD, department);
  }

  static String password(String login) {
    return "demo-" + login + "-2026";
  }

  Map<String, Account> all() {
    return byLogin;
  }

  private Optional<Account> existing(String login) {
    return accounts.all().stream().filter(account -> account.login().equals(login)).findFirst();
  }
}
