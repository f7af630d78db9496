package dev.blockprint.layout;

/** An edge as the group around both its ends sees it: between two of its children. */
record Lift(Link link, Item from, Item to) {}
