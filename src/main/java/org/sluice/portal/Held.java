package org.sluice.portal;

import java.nio.file.Path;
import org.sluice.release.Manifest;

/// A release in the holdings: its manifest and the folder of its bundle.
public record Held(Manifest manifest, Path folder) {}
