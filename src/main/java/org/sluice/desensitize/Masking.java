package org.sluice.desensitize;

import org.sluice.hierarchy.Hierarchy;

/// Character masking (GB/T 37964 annex A; NIST SP 800-188 section 4.3): the first characters stay,
/// the rest becomes `****` whatever its length, so that the length does not show. At least the last
/// character is always hidden. What is masked already is only masked further.
///
/// @param visible the greatest number of characters that stay
record Masking(int visible) implements CellTreatment {

  private static final String HIDDEN = "****";

  @Override
  public String apply(String cell) {
    if (cell.isEmpty() || cell.equals(Hierarchy.TOP)) {
      return cell;
    }
    var isMasked = cell.endsWith(HIDDEN);
    var body = isMasked ? cell.substring(0, cell.length() - HIDDEN.length()) : cell;
    int length = body.codePointCount(0, body.length());
    int stays = Math.min(visible, isMasked ? length : length - 1);
    return body.substring(0, body.offsetByCodePoints(0, stays)) + HIDDEN;
  }
}
