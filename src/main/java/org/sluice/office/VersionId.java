package org.sluice.office;

/// Names a version of a dataset. Written `DATASET/VERSION`.
public record VersionId(String dataset, int version) {

  @Override
  public String toString() {
    return dataset + "/" + version;
  }
}
