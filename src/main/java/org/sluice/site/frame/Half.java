package org.sluice.site.frame;

/// Which half a process serves.
public enum Half {
  PORTAL,
  OFFICE,
  BOTH
}
