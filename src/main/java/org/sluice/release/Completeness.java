package org.sluice.release;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds the component of a record that is null although it is not marked [Nullable], so that
/// documents hold the promise that the compiler checks in the code.
final class Completeness {

  private Completeness() {}

  /// The path of the first field that is missing, if one is.
  static Optional<String> check(Object value) {
    if (value instanceof Record holder) {
      return Arrays.stream(holder.getClass().getRecordComponents())
          .map(component -> check(holder, component))
          .flatMap(Optional::stream)
          .findFirst();
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .flatMap(entry -> check(String.valueOf(entry.getKey()), entry.getValue()).stream())
          .findFirst();
    }
    if (value instanceof Collection<?> items) {
      var list = items.toArray();
      return IntStream.range(0, list.length)
          .mapToObj(i -> check("[" + i + "]", list[i]))
          .flatMap(Optional::stream)
          .findFirst();
    }
    return Optional.empty();
  }

  private static Optional<String> check(Record holder, RecordComponent component) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      var value = accessor.invoke(holder);
      return value == null && component.getAnnotatedType().isAnnotationPresent(Nullable.class)
          ? Optional.empty()
          : check(component.getName(), value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A record's accessor can be called", e);
    }
  }

  private static Optional<String> check(String name, @Nullable Object value) {
    return value == null ? Optional.of(name) : check(value).map(inner -> name + "." + inner);
  }
}
