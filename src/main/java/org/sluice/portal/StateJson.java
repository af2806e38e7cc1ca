package org.sluice.portal;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import org.sluice.release.Listing;
import org.sluice.release.ReleaseJson;

/// A generation's state as JSON. Only the portal itself reads it, so it follows the records field
/// by field.
final class StateJson {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .addModule(new JavaTimeModule())
          .addModule(new Jdk8Module())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private StateJson() {}

  static byte[] write(State state) throws IOException {
    return JSON.writeValueAsBytes(state);
  }

  static State read(byte[] bytes) throws IOException {
    return JSON.readValue(bytes, State.class);
  }

  /// Names a listing's content, whatever the order of its sets and maps.
  static String digest(Listing listing) {
    return Digests.of(ReleaseJson.write(listing));
  }
}
