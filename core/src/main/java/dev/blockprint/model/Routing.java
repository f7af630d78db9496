package dev.blockprint.model;

/** How edges run. */
public enum Routing {
    ORTHO,
    CURVED,
    STRAIGHT,
    POLYLINE,
    SPLINE
}
