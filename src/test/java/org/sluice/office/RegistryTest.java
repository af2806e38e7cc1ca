package org.sluice.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The laws of [RegistryLaws] on SQLite.
class RegistryTest extends RegistryLaws {

  @TempDir Path folder;

  @Override
  Registry open() throws Exception {
    return Registry.sqlite(folder.resolve("sluice.db"));
  }

  @Test
  void twoProcessesMayUseTheSameFile() throws Exception {
    try (var one = open();
        var two = open()) {
      new Departments(one, new Decisions(one, CLOCK)).put(Account.CONSOLE, HEALTH);
      assertThat(new Departments(two, new Decisions(two, CLOCK)).all()).containsExactly(HEALTH);
      assertThat(one.<Long>change(handle -> Registry.next(handle, "outgoing"))).isEqualTo(1);
      assertThat(two.<Long>change(handle -> Registry.next(handle, "outgoing"))).isEqualTo(2);
    }
  }

  @Test
  void whatIsNotCommittedIsNotThere() throws Exception {
    try (var registry = open()) {
      assertThatThrownBy(() ->
              registry.change(handle -> {
                Registry.next(handle, "outgoing");
                throw new IllegalStateException("crash");
              }))
          .hasMessage("crash");
      assertThat(registry.<Long>change(handle -> Registry.next(handle, "outgoing"))).isEqualTo(1);
    }
  }
}
