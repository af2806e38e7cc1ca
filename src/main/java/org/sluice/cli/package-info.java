/// The command line: each command a class, and the wiring by hand of what it uses.
///
/// Begin with [Sluice], which knows all commands. Results go to standard output, progress and
/// findings to standard error, in the language of `--lang` or of the environment; [Exit] lists the
/// exit codes. What a command says comes from the message bundles under `cli.`.
@NullMarked
package org.sluice.cli;

import org.jspecify.annotations.NullMarked;
