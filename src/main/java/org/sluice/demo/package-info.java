/// The generator of `catalog/`, the demo county that does not exist: the same bytes from the same
/// seed.
///
/// Begin with [DemoCatalog]; each [DemoTable] makes the table of one dataset and the hierarchies
/// that its values need. Registrations are written by hand and stand beside the tables.
@NullMarked
package org.sluice.demo;

import org.jspecify.annotations.NullMarked;
