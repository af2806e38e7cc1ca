package org.sluice.site.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sluice.hierarchy.HierarchySpec;
import org.sluice.hierarchy.HierarchySpec.DateParts;
import org.sluice.hierarchy.HierarchySpec.Flat;
import org.sluice.hierarchy.HierarchySpec.Interval;
import org.sluice.policy.Treatment;
import org.sluice.policy.Treatment.Drop;
import org.sluice.policy.Treatment.Generalize;
import org.sluice.policy.Treatment.Keep;
import org.sluice.policy.Treatment.Mask;
import org.sluice.policy.Treatment.Pseudonymize;
import org.sluice.policy.Treatment.Redact;
import org.sluice.policy.Treatment.Round;
import org.sluice.policy.Treatment.TopBottomCode;
import org.sluice.site.frame.Refusal;
import org.sluice.vocab.Datatype;
import org.sluice.vocab.Terms;
import org.sluice.vocab.TreatmentKind;

/// The treatments that can be asked for a column, and the one that was typed.
///
/// @param datatype of the column
/// @param hierarchy along which the column would be generalized
record TreatmentForm(Datatype datatype, HierarchySpec hierarchy) {

  /// The form for a column that is treated like this in its tiers.
  static TreatmentForm of(Datatype datatype, List<Treatment> planned) {
    return new TreatmentForm(
        datatype,
        planned.stream()
            .filter(Generalize.class::isInstance)
            .map(treatment -> ((Generalize) treatment).hierarchy())
            .findFirst()
            .orElseGet(() -> usual(datatype)));
  }

  /// Treatments that fit the datatype, with figures to start from; first the one that stands.
  List<Treatment> choices(Treatment standing) {
    List<Treatment> choices = new ArrayList<>();
    choices.add(standing);
    choices.add(new Keep());
    int from = standing instanceof Generalize(_, int floor) ? floor + 1 : 0;
    for (int floor = from; floor < from + 3; floor++) {
      choices.add(new Generalize(hierarchy, floor));
    }
    if (isNumber()) {
      for (double unit : new double[] {10, 100, 1000}) {
        choices.add(new Round(unit));
      }
      choices.add(new TopBottomCode(0, 100));
    } else if (datatype == Datatype.STRING) {
      choices.add(new Redact());
    }
    for (int visible : new int[] {6, 3, 1, 0}) {
      choices.add(new Mask(visible));
    }
    choices.add(new Pseudonymize("link"));
    choices.add(new Drop());
    return choices.stream().distinct().toList();
  }

  /// How a treatment is named in the form: its kind and, behind a colon, its figures.
  static String value(Treatment treatment) {
    return treatment.kind().code() + ":" + figures(treatment);
  }

  /// The treatment that was chosen, with other figures where some were typed.
  Treatment read(String chosen, String typed) {
    int colon = chosen.indexOf(':');
    return colon < 0
        ? of(chosen, typed)
        : of(chosen.substring(0, colon), typed.isEmpty() ? chosen.substring(colon + 1) : typed);
  }

  /// The treatment of a kind.
  ///
  /// @param figures what the kind needs: how many characters stay, the unit, the lowest level, or
  ///   `bottom - top`; where it is empty the usual one
  private Treatment of(String kind, String figures) {
    TreatmentKind known =
        Terms.find(TreatmentKind.class, kind)
            .orElseThrow(() ->
                Refusal.badRequest("site.office.wish.no-treatment", Map.of("treatment", kind)));
    double[] numbers = numbers(figures);
    return switch (known) {
      case KEEP -> new Keep();
      case DROP -> new Drop();
      case REDACT -> new Redact();
      case PSEUDONYMIZE -> new Pseudonymize("link");
      case MASK -> new Mask((int) one(numbers, 0, figures));
      case GENERALIZE -> new Generalize(hierarchy, (int) one(numbers, 0, figures));
      case ROUND -> {
        double unit = one(numbers, 10, figures);
        if (unit <= 0) {
          throw bad(figures);
        }
        yield new Round(unit);
      }
      case TOP_BOTTOM_CODE -> {
        if (numbers.length != 2 || numbers[0] >= numbers[1]) {
          throw bad(figures);
        }
        yield new TopBottomCode(numbers[0], numbers[1]);
      }
    };
  }

  /// The figures of a treatment, as they are typed.
  private static String figures(Treatment treatment) {
    return switch (treatment) {
      case Mask(int visible) -> String.valueOf(visible);
      case Generalize(_, int floor) -> String.valueOf(floor);
      case Round(double unit) -> Figure.text(unit);
      case TopBottomCode(double bottom, double top) ->
          Figure.text(bottom) + " – " + Figure.text(top);
      case Keep _, Drop _, Redact _, Pseudonymize _ -> "";
    };
  }

  private boolean isNumber() {
    return datatype == Datatype.INTEGER || datatype == Datatype.DECIMAL;
  }

  private static HierarchySpec usual(Datatype datatype) {
    return switch (datatype) {
      case INTEGER, DECIMAL -> new Interval(0, List.of(5.0, 10.0, 20.0));
      case DATE, DATETIME -> new DateParts();
      case STRING, BOOLEAN, TIME, YEAR, YEAR_MONTH -> new Flat();
    };
  }

  private static double one(double[] numbers, double usual, String figures) {
    if (numbers.length > 1 || (numbers.length == 1 && numbers[0] < 0)) {
      throw bad(figures);
    }
    return numbers.length == 0 ? usual : numbers[0];
  }

  private static double[] numbers(String figures) {
    try {
      return Arrays.stream(figures.strip().split("\\s*[–,，、]\\s*|\\s+-\\s+|\\s+"))
          .filter(figure -> !figure.isEmpty())
          .mapToDouble(Double::parseDouble)
          .toArray();
    } catch (NumberFormatException e) {
      throw bad(figures);
    }
  }

  private static Refusal bad(String figures) {
    return Refusal.badRequest("site.office.wish.bad-figures", Map.of("figures", figures));
  }
}
