package org.sluice.sparql;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.sluice.release.ReleaseId;

/// The names of graphs.
///
/// @param base the portal's public address, without a slash at its end
record Names(String base) {

  Names {
    if (base.endsWith("/")) {
      throw new IllegalArgumentException("A base has no slash at its end");
    }
  }

  Node release(ReleaseId id) {
    return NodeFactory.createURI(
        base + "/datasets/" + id.dataset() + "/releases/" + id.version() + "/" + id.tier().code());
  }

  Node catalogue() {
    return NodeFactory.createURI(base + "/catalog");
  }
}
