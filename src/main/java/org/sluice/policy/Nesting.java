package org.sluice.policy;

import org.sluice.policy.Treatment.Drop;
import org.sluice.policy.Treatment.Generalize;
import org.sluice.policy.Treatment.Keep;
import org.sluice.policy.Treatment.Mask;
import org.sluice.policy.Treatment.Pseudonymize;
import org.sluice.policy.Treatment.Redact;
import org.sluice.policy.Treatment.Round;
import org.sluice.policy.Treatment.TopBottomCode;

/// Makes a more open tier's treatment one that can follow that of the next less open tier: what it
/// leaves is a function of what the less open tier shows, so that holding both tells no more than
/// the less open one.
final class Nesting {

  private Nesting() {}

  /// The treatment nearest to `wanted` that can be applied to what `lessOpen` leaves; [Drop] where
  /// there is none.
  static Treatment after(Treatment lessOpen, Treatment wanted) {
    if (wanted instanceof Drop) {
      return wanted;
    }
    if (wanted instanceof Keep) {
      return lessOpen;
    }
    return switch (lessOpen) {
      case Keep _ -> wanted;
      case Drop drop -> drop;
      case Mask(int visible) ->
          wanted instanceof Mask(int fewer) ? new Mask(Math.min(visible, fewer)) : new Drop();
      case Pseudonymize _ -> wanted instanceof Pseudonymize ? wanted : new Drop();
      case Redact _ ->
          wanted instanceof Redact || wanted instanceof Mask || wanted instanceof Pseudonymize
              ? wanted
              : new Drop();
      case Round(double unit) ->
          switch (wanted) {
            case Round(double coarser) -> new Round(Math.max(unit, coarser));
            case Generalize _ -> wanted;
            case Keep _, Drop _, Mask _, Pseudonymize _, Redact _, TopBottomCode _ -> new Drop();
          };
      case TopBottomCode(double bottom, double top) ->
          wanted instanceof TopBottomCode(double higher, double lower)
              ? new TopBottomCode(Math.max(bottom, higher), Math.min(top, lower))
              : new Drop();
      case Generalize generalize -> after(generalize, wanted);
    };
  }

  private static Treatment after(Generalize lessOpen, Treatment wanted) {
    return switch (wanted) {
      case Generalize(var hierarchy, int floor) ->
          hierarchy.equals(lessOpen.hierarchy())
              ? new Generalize(hierarchy, Math.max(floor, lessOpen.floor()))
              : lessOpen;
      case Round _, TopBottomCode _ -> lessOpen;
      case Mask _, Pseudonymize _, Redact _, Keep _, Drop _ -> new Drop();
    };
  }
}
