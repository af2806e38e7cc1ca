package org.sluice.desensitize;

import org.sluice.vocab.Tier;

/// Keys for everything random in a desensitization, derived by HKDF from the vault's secret and
/// (dataset, version, tier, column); never published. The same arguments give the same key.
public interface TierSecrets {

  /// 32 bytes for one column of one tier and purpose. A pseudonym's key does not depend on the
  /// version, so that a subject keeps its pseudonym within one dataset, tier and purpose.
  byte[] key(Tier tier, String column, String purpose);
}
