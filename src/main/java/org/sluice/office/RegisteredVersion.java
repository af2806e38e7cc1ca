package org.sluice.office;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sluice.classify.Classification;
import org.sluice.classify.Suggestion;
import org.sluice.profile.TableProfile;
import org.sluice.table.Dialect;
import org.sluice.vault.UploadId;
import org.sluice.vocab.Finding;

/// One upload of a dataset's rows, with what was found in it and what its owner says about it.
///
/// @param registration the registration document as it came, CSVW metadata in JSON
/// @param dialect how the table was read, and is read again
/// @param findings what the reader and the validation noticed
/// @param classification null until the owner has confirmed one
public record RegisteredVersion(
    VersionId id,
    UploadId upload,
    String registration,
    Dialect dialect,
    TableProfile profile,
    List<Suggestion> suggestions,
    List<Finding> findings,
    @Nullable Classification classification,
    String createdBy,
    Instant created) {

  public RegisteredVersion {
    suggestions = List.copyOf(suggestions);
    findings = List.copyOf(findings);
  }
}
