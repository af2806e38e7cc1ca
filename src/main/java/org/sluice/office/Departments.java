package org.sluice.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sluice.release.Listing.Department;
import org.sluice.vocab.LangText;

/// The departments that own datasets.
public final class Departments {

  private final Registry registry;
  private final Decisions decisions;

  Departments(Registry registry, Decisions decisions) {
    this.registry = registry;
    this.decisions = decisions;
  }

  /// Adds a department, or renames the one of that id.
  public void put(Account by, Department department) {
    if (by.role() != Role.BUREAU) {
      throw Refusal.role(by, Role.BUREAU.code());
    }
    if (!department.id().matches("[a-z0-9][a-z0-9-]{0,62}")) {
      throw Refusal.invalid("office.bad-id", Map.of("id", department.id()));
    }
    registry.change(handle -> {
      decisions.record(handle, by, "put-department", department.id(), null);
      return handle
          .createUpdate(
              "insert into department (id, name) values (:id, :name)"
                  + " on conflict (id) do update set name = excluded.name")
          .bind("id", department.id())
          .bind("name", Json.write(department.name()))
          .execute();
    });
  }

  public List<Department> all() {
    return registry.read(handle ->
        handle
            .createQuery("select id, name from department order by id")
            .map((rows, context) ->
                new Department(
                    rows.getString("id"), Json.read(rows.getString("name"), LangText.class)))
            .list());
  }

  public Optional<Department> find(String id) {
    return all().stream().filter(department -> department.id().equals(id)).findFirst();
  }

  static boolean exists(Handle handle, String id) {
    return handle
        .createQuery("select 1 from department where id = :id")
        .bind("id", id)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }
}
