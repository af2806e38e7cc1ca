package org.sluice.site.office;

import java.util.ArrayList;
import java.util.List;
import org.sluice.office.register.Registration;
import org.sluice.policy.PlanMatrix;
import org.sluice.vocab.Messages;

/// Something that the owner asks for in place of what the policy says, for a page.
///
/// @param tier empty for a hierarchy, which holds in all tiers
/// @param words what is asked for
/// @param reason empty where none is needed
public record Asked(String column, String tier, String words, String reason) {

  static List<Asked> of(Registration registration, Messages words) {
    List<Asked> asked = new ArrayList<>();
    registration
        .columns()
        .forEach(column -> {
          if (column.hierarchy() != null) {
            asked.add(
                new Asked(column.name(), "", HierarchyForm.words(column.hierarchy(), words), ""));
          }
          column
              .wishes()
              .forEach(wish ->
                  asked.add(
                      new Asked(
                          column.name(),
                          wish.tier().code(),
                          PlanMatrix.words(wish.treatment(), words),
                          wish.reason())));
        });
    return asked;
  }
}
