package org.sluice.site.frame;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.List;

/// Chooses among the representations that an address offers the one that the caller likes best.
public final class Choice {

  private Choice() {}

  /// The media type to answer with.
  ///
  /// @param offered the first is for those who take anything
  /// @throws Refusal with 406 where none is acceptable
  public static String of(Request request, List<String> offered) {
    var types = offered.stream().map(MediaType::valueOf).toArray(MediaType[]::new);
    var chosen = request.selectVariant(Variant.mediaTypes(types).build());
    if (chosen == null) {
      throw Refusal.notAcceptable();
    }
    return chosen.getMediaType().toString();
  }
}
