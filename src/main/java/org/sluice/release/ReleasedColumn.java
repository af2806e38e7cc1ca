package org.sluice.release;

import java.util.Map;
import org.sluice.vocab.Datatype;
import org.sluice.vocab.LangText;
import org.sluice.vocab.PrivacyCategory;
import org.sluice.vocab.TreatmentKind;

/// A column of a release and what was done to it. Columns that the tier does not get are not named.
///
/// @param name as in the table
/// @param titles per language, for people
/// @param datatype of the released cells: a generalized number is a string
/// @param treatment what the plan asked for
/// @param reason message key of the rule of the policy that asked for it, with its arguments
/// @param loss the share of information that the column lost, 0 to 1, to two digits
public record ReleasedColumn(
    String name,
    LangText titles,
    LangText description,
    Datatype datatype,
    PrivacyCategory category,
    TreatmentKind treatment,
    String reason,
    Map<String, String> arguments,
    double loss) {

  public ReleasedColumn {
    arguments = Map.copyOf(arguments);
    loss = Math.round(loss * 100) / 100.0;
  }
}
