package org.sluice.policy;

import org.sluice.hierarchy.HierarchySpec;
import org.sluice.vocab.TreatmentKind;

/// What a plan asks for one column in one tier.
public sealed interface Treatment {

  TreatmentKind kind();

  /// The cell as it is (after what the less open tiers did to it).
  record Keep() implements Treatment {
    @Override
    public TreatmentKind kind() {
      return TreatmentKind.KEEP;
    }
  }

  /// The column is not in the release.
  record Drop() implements Treatment {
    @Override
    public TreatmentKind kind() {
      return TreatmentKind.DROP;
    }
  }

  /// Only the first `visible` characters stay, each other letter, digit or ideograph becomes `*` up
  /// to a fixed width, so that the length does not show. What stays visible is a quasi-identifier
  /// and part of the privacy model, where the solver may hide more of it.
  record Mask(int visible) implements Treatment {
    @Override
    public TreatmentKind kind() {
      return TreatmentKind.MASK;
    }
  }

  /// The same value becomes the same keyed pseudonym (HMAC-SHA-256) within one dataset, tier and
  /// purpose. It links the rows of a subject, which the privacy model counts.
  record Pseudonymize(String purpose) implements Treatment {
    @Override
    public TreatmentKind kind() {
      return TreatmentKind.PSEUDONYMIZE;
    }
  }

  /// Values are coarsened by a hierarchy: to at least `floor`, further where the privacy model asks
  /// for it.
  record Generalize(HierarchySpec hierarchy, int floor) implements Treatment {
    @Override
    public TreatmentKind kind() {
      return TreatmentKind.GENERALIZE;
    }
  }

  /// Numbers are rounded half up to a multiple of `unit`.
  record Round(double unit) implements Treatment {
    @Override
    public TreatmentKind kind() {
      return TreatmentKind.ROUND;
    }
  }

  /// Numbers under `bottom` become `<bottom`, those over `top` become `>top`; both from the policy
  /// or the owner, not from the data.
  record TopBottomCode(double bottom, double top) implements Treatment {
    @Override
    public TreatmentKind kind() {
      return TreatmentKind.TOP_BOTTOM_CODE;
    }
  }

  /// Spans of free text that detectors take for personal are replaced by typed tokens such as
  /// `[phone]`.
  record Redact() implements Treatment {
    @Override
    public TreatmentKind kind() {
      return TreatmentKind.REDACT;
    }
  }
}
