package dev.blockprint.layout;

/** A place, in px from the picture's top left corner. */
public record Point(double x, double y) {}
