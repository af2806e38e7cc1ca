/// Raw uploads, encrypted. **Raw means: reachable only through here.**
///
/// Begin with [Vault]: each upload is a folder with its bytes (Tink streaming AEAD, a key of its
/// own) and that key, wrapped by the master keyset of [MasterKeys], which lies outside the home
/// folder. What a large sort spills is encrypted too, with keys that never leave memory.
///
/// Everything is written aside, forced to disk and renamed ([Durable]), so that a crash leaves the
/// old state or the new one. The losing alternative was one file per upload with the wrapped key as
/// its head: rotating the master key would have copied every upload.
@NullMarked
package org.sluice.vault;

import org.jspecify.annotations.NullMarked;
