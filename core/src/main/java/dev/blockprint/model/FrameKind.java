package dev.blockprint.model;

/** The kind of place that a group stands for; it decides frame, fill and badge. */
public enum FrameKind {
    GENERIC,
    CLOUD,
    ACCOUNT,
    REGION,
    VPC,
    ZONE,
    PUBLIC_SUBNET,
    PRIVATE_SUBNET,
    SECURITY_GROUP,
    NAMESPACE,
    ON_PREMISES
}
