/** The dialect of the Python library diagrams: scripts are read and evaluated here, never run as Python. */
@NullMarked
package dev.blockprint.python;

import org.jspecify.annotations.NullMarked;
