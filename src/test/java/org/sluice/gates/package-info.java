/// The rules that the sources keep, as tests: [FloorsTest] who may use whom, [TidyTest] sizes and
/// package docs, [FormatTest] the format.
@NullMarked
package org.sluice.gates;

import org.jspecify.annotations.NullMarked;
