package dev.blockprint.model.read;

import dev.blockprint.icons.NameKey;
import dev.blockprint.model.FrameKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of place that a type with a body can be. */
final class Places {
    /** A kind of place, and what its frame is called where the author gives no label. */
    record Place(FrameKind kind, String title) {}

    private static final Place VPC = new Place(FrameKind.VPC, "VPC");
    private static final Place NETWORK = new Place(FrameKind.VPC, "Virtual network");
    private static final Place ZONE = new Place(FrameKind.ZONE, "Availability zone");
    private static final Place PUBLIC = new Place(FrameKind.PUBLIC_SUBNET, "Public subnet");
    private static final Place PRIVATE = new Place(FrameKind.PRIVATE_SUBNET, "Private subnet");
    private static final Place ON_PREMISES = new Place(FrameKind.ON_PREMISES, "On premises");

    private static final Map<String, Place> PLACES = Map.ofEntries(
            Map.entry("cloud", new Place(FrameKind.CLOUD, "Cloud")),
            Map.entry("account", new Place(FrameKind.ACCOUNT, "Account")),
            Map.entry("subscription", new Place(FrameKind.ACCOUNT, "Subscription")),
            Map.entry("region", new Place(FrameKind.REGION, "Region")),
            Map.entry("vpc", VPC),
            Map.entry("virtualprivatecloud", VPC),
            Map.entry("network", new Place(FrameKind.VPC, "Network")),
            Map.entry("vnet", NETWORK),
            Map.entry("virtualnetwork", NETWORK),
            Map.entry("virtualnetworks", NETWORK),
            Map.entry("vcn", NETWORK),
            Map.entry("zone", new Place(FrameKind.ZONE, "Zone")),
            Map.entry("availabilityzone", ZONE),
            Map.entry("az", ZONE),
            Map.entry("subnet", new Place(FrameKind.GENERIC, "Subnet")),
            Map.entry("publicsubnet", PUBLIC),
            Map.entry("subnetpublic", PUBLIC),
            Map.entry("privatesubnet", PRIVATE),
            Map.entry("subnetprivate", PRIVATE),
            Map.entry("securitygroup", new Place(FrameKind.SECURITY_GROUP, "Security group")),
            Map.entry("namespace", new Place(FrameKind.NAMESPACE, "Namespace")),
            Map.entry("ns", new Place(FrameKind.NAMESPACE, "Namespace")),
            Map.entry("onpremises", ON_PREMISES),
            Map.entry("onpremise", ON_PREMISES),
            Map.entry("onprem", ON_PREMISES),
            Map.entry("datacenter", new Place(FrameKind.ON_PREMISES, "Data center")));

    private static final List<String> WORDS = List.of(
            "group",
            "cloud",
            "account",
            "region",
            "vpc",
            "zone",
            "availability-zone",
            "public-subnet",
            "private-subnet",
            "subnet",
            "security-group",
            "namespace",
            "on-premises");

    private Places() {}

    /** The place that {@code reference} means, if what stands in front of it is a provider. */
    static Optional<Place> find(String reference, Types types) {
        Place place = PLACES.get(NameKey.of(reference.substring(reference.lastIndexOf('/') + 1)));
        int slash = reference.indexOf('/');
        boolean known = place != null
                && (slash < 0
                        || types.find(reference, List.of()).isPresent()
                        || isProvider(NameKey.of(reference.substring(0, slash)), types));
        return known ? Optional.ofNullable(place) : Optional.empty();
    }

    private static boolean isProvider(String key, Types types) {
        return types.providers().stream().anyMatch(known -> NameKey.of(known).equals(key));
    }

    /** How the kinds are usually written, for suggestions. */
    static List<String> words() {
        return WORDS;
    }
}
