package io.genkan.audit;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * The network of an address: an attack from one shows, the household behind it does not. 24 bits of
 * an IPv4 address, 48 of an IPv6 one, which is what a site gets (RFC 6177 §2).
 */
final class NetworkPolicy {

    private NetworkPolicy() {}

    /**
     * @param source an address, or a word of ours such as {@code server}, which stays
     */
    static String of(String source) {
        if (source.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}")) {
            return source.substring(0, source.lastIndexOf('.')) + ".0/24";
        }
        return source.indexOf(':') < 0 ? source : ofSix(source);
    }

    private static String ofSix(String address) {
        try {
            // a literal with colons is never looked up
            byte[] bits = InetAddress.getByName(address.replaceFirst("%.*", "")).getAddress();
            return bits.length == 4
                    ? "%d.%d.%d.0/24".formatted(bits[0] & 255, bits[1] & 255, bits[2] & 255)
                    : "%x:%x:%x::/48".formatted(pair(bits, 0), pair(bits, 2), pair(bits, 4));
        } catch (UnknownHostException unreadable) {
            return "unknown";
        }
    }

    private static int pair(byte[] bits, int at) {
        return (bits[at] & 255) << 8 | bits[at + 1] & 255;
    }
}
