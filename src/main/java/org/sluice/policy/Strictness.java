package org.sluice.policy;

import org.sluice.policy.Treatment.Drop;
import org.sluice.policy.Treatment.Generalize;
import org.sluice.policy.Treatment.Keep;
import org.sluice.policy.Treatment.Mask;
import org.sluice.policy.Treatment.Pseudonymize;
import org.sluice.policy.Treatment.Redact;
import org.sluice.policy.Treatment.Round;
import org.sluice.policy.Treatment.TopBottomCode;

/// How much treatments hide: the order of the kinds, and within a kind the figures.
final class Strictness {

  private Strictness() {}

  /// Whether a treatment hides at least as much as another. A hierarchy of the owner's own counts
  /// as strict as the policy's, because the privacy model coarsens along either.
  static boolean isAtLeast(Treatment treatment, Treatment other) {
    return switch (treatment) {
      case Mask mask when other instanceof Mask(int visible) -> mask.visible() <= visible;
      case Round round when other instanceof Round(double unit) -> round.unit() >= unit;
      case TopBottomCode code when other instanceof TopBottomCode(double bottom, double top) ->
          code.bottom() >= bottom && code.top() <= top;
      case Generalize generalize when other instanceof Generalize(var hierarchy, int floor) ->
          !generalize.hierarchy().equals(hierarchy) || generalize.floor() >= floor;
      case Keep _,
          Mask _,
          Round _,
          TopBottomCode _,
          Generalize _,
          Pseudonymize _,
          Redact _,
          Drop _ ->
          rank(treatment) >= rank(other);
    };
  }

  private static int rank(Treatment treatment) {
    return switch (treatment) {
      case Keep _ -> 0;
      case TopBottomCode _ -> 1;
      case Round _ -> 2;
      case Redact _, Generalize _ -> 3;
      case Mask _ -> 4;
      case Pseudonymize _ -> 5;
      case Drop _ -> 6;
    };
  }
}
