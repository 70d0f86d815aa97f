/** Tests of files of YAML. */
@NullMarked
package org.handlebook.yaml;

import org.jspecify.annotations.NullMarked;
