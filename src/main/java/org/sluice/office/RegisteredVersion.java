package org.sluice.office;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sluice.classify.Classification;
import org.sluice.classify.Suggestion;
import org.sluice.profile.TableProfile;
import org.sluice.table.Dialect;
import org.sluice.vault.UploadId;
import org.sluice.vocab.Finding;

/// One upload of a dataset's rows, with what was found in it and what its owner says about it.
///
/// @param registration what the owner says, as CSVW metadata in JSON
/// @param files what came beside the registration, such as hierarchies, by the name it is called
///   there
/// @param dialect how the table was read, and is read again
/// @param profile without values of cells
/// @param cells the profile with its values, in the vault; null for versions registered before they
///   lay there
/// @param findings what the reader and the validation noticed
/// @param classification null until the owner has confirmed one
public record RegisteredVersion(
    VersionId id,
    UploadId upload,
    String registration,
    Map<String, UploadId> files,
    Dialect dialect,
    TableProfile profile,
    @Nullable UploadId cells,
    List<Suggestion> suggestions,
    List<Finding> findings,
    @Nullable Classification classification,
    String createdBy,
    Instant created) {

  public RegisteredVersion {
    files = Map.copyOf(files);
    suggestions = List.copyOf(suggestions);
    findings = List.copyOf(findings);
  }
}
