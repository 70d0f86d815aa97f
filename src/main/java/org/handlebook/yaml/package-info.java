/**
 * Files of YAML that people write, read as trees whose nodes know their lines. Start with {@link
 * org.handlebook.yaml.YamlTree}. Knows texts alone.
 */
@NullMarked
package org.handlebook.yaml;

import org.jspecify.annotations.NullMarked;
