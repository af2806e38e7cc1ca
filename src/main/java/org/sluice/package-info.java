/// Sluice opens government data level by level. Begin at {@link org.sluice.Main}, which hands the
/// words of the command line to the commands in `org.sluice.cli`; the README holds the list of the
/// other packages, and which of them may use which.
@NullMarked
package org.sluice;

import org.jspecify.annotations.NullMarked;
