package org.sluice.office;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sluice.office.register.Registration;
import org.sluice.policy.DisclosurePlan;
import org.sluice.release.Listing;
import org.sluice.vocab.Datatype;
import org.sluice.vocab.LangText;

/// What is to be drafted of a version, apart from its rows.
///
/// @param titles by column, per language
/// @param descriptions by column, per language
/// @param datatypes that the registration declares, by column
/// @param policy identifier and version of the policy that the plan follows from
/// @param preparedBy null for what nobody of the office answers for
/// @param issued when the drafts are made
/// @param rdfRows the greatest number of rows that are written as RDF too
/// @param base the public address of the portal, which names rows and columns in RDF, without a
///   slash at its end
public record Draft(
    int version,
    Listing listing,
    Map<String, LangText> titles,
    Map<String, LangText> descriptions,
    Map<String, Datatype> datatypes,
    DisclosurePlan plan,
    String policy,
    @Nullable String preparedBy,
    Instant issued,
    long rdfRows,
    String base) {

  /// Up to so many rows a release is written as RDF too, unless the registration says otherwise.
  public static final long RDF_ROWS = 200_000;

  /// The public address of a portal that was given none.
  public static final String DEFAULT_BASE = "http://localhost:8080";

  public Draft {
    titles = Map.copyOf(titles);
    descriptions = Map.copyOf(descriptions);
    datatypes = Map.copyOf(datatypes);
  }

  /// The draft of what a registration describes.
  public static Draft of(
      Registration registration,
      int version,
      DisclosurePlan plan,
      String policy,
      @Nullable String preparedBy,
      Instant issued) {
    var titles = new HashMap<String, LangText>();
    var descriptions = new HashMap<String, LangText>();
    var datatypes = new HashMap<String, Datatype>();
    for (var column : registration.columns()) {
      titles.put(column.name(), column.titles());
      descriptions.put(column.name(), column.description());
      if (column.datatype() != null) {
        datatypes.put(column.name(), column.datatype());
      }
    }
    return new Draft(
        version,
        registration.listing(),
        titles,
        descriptions,
        datatypes,
        plan,
        policy,
        preparedBy,
        issued,
        switch (registration.graphs()) {
          case YES -> RDF_ROWS;
          case NO -> 0;
        },
        DEFAULT_BASE);
  }

  /// The same draft for a portal of another public address.
  public Draft publishedAt(String address) {
    return new Draft(
        version,
        listing,
        titles,
        descriptions,
        datatypes,
        plan,
        policy,
        preparedBy,
        issued,
        rdfRows,
        address);
  }
}
