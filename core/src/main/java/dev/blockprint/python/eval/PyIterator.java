package dev.blockprint.python.eval;

import java.util.Iterator;

/** What can be gone through once; maybe without an end. */
record PyIterator(Iterator<Object> values) {}
