package org.sluice.office;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.sluice.classify.Classification;
import org.sluice.classify.Suggestion;
import org.sluice.profile.TableProfile;
import org.sluice.release.Listing;
import org.sluice.table.Dialect;
import org.sluice.vault.UploadId;
import org.sluice.vocab.Finding;

/// The datasets that departments registered, and their versions.
public final class Datasets {

  private static final RowMapper<RegisteredDataset> DATASET =
      (rows, context) ->
          new RegisteredDataset(
              rows.getString("id"),
              Json.read(rows.getString("listing"), Listing.class),
              rows.getString("created_by"),
              Instant.parse(rows.getString("created")));

  private static final RowMapper<RegisteredVersion> VERSION =
      (rows, context) -> {
        var classification = rows.getString("classification");
        var cells = rows.getString("cells");
        return new RegisteredVersion(
            new VersionId(rows.getString("dataset"), rows.getInt("version")),
            new UploadId(rows.getString("upload")),
            rows.getString("registration"),
            Json.read(rows.getString("files"), new TypeReference<Map<String, UploadId>>() {}),
            Json.read(rows.getString("dialect"), Dialect.class),
            Json.read(rows.getString("profile"), TableProfile.class).withoutCells(),
            cells == null ? null : new UploadId(cells),
            Json.read(rows.getString("suggestions"), new TypeReference<List<Suggestion>>() {}),
            Json.read(rows.getString("findings"), new TypeReference<List<Finding>>() {}),
            classification == null ? null : Json.read(classification, Classification.class),
            rows.getString("created_by"),
            Instant.parse(rows.getString("created")));
      };

  private final Registry registry;

  Datasets(Registry registry) {
    this.registry = registry;
  }

  /// All datasets of all departments in the order of their identifiers.
  public List<RegisteredDataset> all() {
    return registry.read(
        handle -> handle.createQuery("select * from dataset order by id").map(DATASET).list());
  }

  public Optional<RegisteredDataset> find(String id) {
    return registry.read(handle -> find(handle, id));
  }

  /// The versions of a dataset, the newest first.
  public List<RegisteredVersion> versions(String dataset) {
    return registry.read(handle ->
        handle
            .createQuery("select * from version where dataset = :id order by version desc")
            .bind("id", dataset)
            .map(VERSION)
            .list());
  }

  public Optional<RegisteredVersion> find(VersionId id) {
    return registry.read(handle -> find(handle, id));
  }

  static Optional<RegisteredDataset> find(Handle handle, String id) {
    return handle
        .createQuery("select * from dataset where id = :id")
        .bind("id", id)
        .map(DATASET)
        .findOne();
  }

  static Optional<RegisteredVersion> find(Handle handle, VersionId id) {
    return handle
        .createQuery("select * from version where dataset = :dataset and version = :version")
        .bind("dataset", id.dataset())
        .bind("version", id.version())
        .map(VERSION)
        .findOne();
  }

  static RegisteredDataset dataset(Handle handle, String id) {
    return find(handle, id).orElseThrow(() -> Refusal.unknown(id));
  }

  static RegisteredVersion version(Handle handle, VersionId id) {
    return find(handle, id).orElseThrow(() -> Refusal.unknown(id.toString()));
  }

  /// The newest version of a dataset.
  static RegisteredVersion newest(Handle handle, String dataset) {
    return version(handle, new VersionId(dataset, nextVersion(handle, dataset) - 1));
  }

  /// Adds the dataset, or gives the one that exists its new listing.
  static void put(Handle handle, RegisteredDataset dataset) {
    handle
        .createUpdate(
            "insert into dataset (id, department, listing, created_by, created)"
                + " values (:id, :department, :listing, :by, :created)"
                + " on conflict (id) do update set listing = excluded.listing")
        .bind("id", dataset.id())
        .bind("department", dataset.department())
        .bind("listing", Json.write(dataset.listing()))
        .bind("by", dataset.createdBy())
        .bind("created", dataset.created().toString())
        .execute();
  }

  static int nextVersion(Handle handle, String dataset) {
    return handle
        .createQuery("select coalesce(max(version), 0) + 1 from version where dataset = :id")
        .bind("id", dataset)
        .mapTo(Integer.class)
        .one();
  }

  static void add(Handle handle, RegisteredVersion version) {
    handle
        .createUpdate(
            "insert into version (dataset, version, upload, registration, files, dialect, profile,"
                + " cells, suggestions, findings, created_by, created) values (:dataset, :version,"
                + " :upload, :registration, :files, :dialect, :profile, :cells, :suggestions, :findings, :by,"
                + " :created)")
        .bind("dataset", version.id().dataset())
        .bind("version", version.id().version())
        .bind("upload", version.upload().value())
        .bind("registration", version.registration())
        .bind("files", Json.write(version.files()))
        .bind("dialect", Json.write(version.dialect()))
        .bind("profile", Json.write(version.profile().withoutCells()))
        .bind("cells", version.cells() == null ? null : version.cells().value())
        .bind("suggestions", Json.write(version.suggestions()))
        .bind("findings", Json.write(version.findings()))
        .bind("by", version.createdBy())
        .bind("created", version.created().toString())
        .execute();
  }

  /// Gives a version its owner's new words.
  static void describe(Handle handle, VersionId id, String registration) {
    handle
        .createUpdate(
            "update version set registration = :registration"
                + " where dataset = :dataset and version = :version")
        .bind("registration", registration)
        .bind("dataset", id.dataset())
        .bind("version", id.version())
        .execute();
  }

  /// What was found by reading a version's table in another way; its classification is to be
  /// confirmed anew.
  static void reread(Handle handle, RegisteredVersion version) {
    describe(handle, version.id(), version.registration());
    handle
        .createUpdate(
            "update version set dialect = :dialect, profile = :profile, cells = :cells, suggestions = :suggestions,"
                + " findings = :findings, classification = null, classified_by = null"
                + " where dataset = :dataset and version = :version")
        .bind("dialect", Json.write(version.dialect()))
        .bind("profile", Json.write(version.profile().withoutCells()))
        .bind("cells", version.cells() == null ? null : version.cells().value())
        .bind("suggestions", Json.write(version.suggestions()))
        .bind("findings", Json.write(version.findings()))
        .bind("dataset", version.id().dataset())
        .bind("version", version.id().version())
        .execute();
  }

  static void classify(Handle handle, VersionId id, Classification classification, Account by) {
    handle
        .createUpdate(
            "update version set classification = :classification, classified_by = :by"
                + " where dataset = :dataset and version = :version")
        .bind("classification", Json.write(classification))
        .bind("by", by.id())
        .bind("dataset", id.dataset())
        .bind("version", id.version())
        .execute();
  }
}
