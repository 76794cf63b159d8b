package io.genkan.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Which server this is, the same before and after a restart. */
@ApplicationScoped
class ServerName {

    private final String name = host() + ":" + System.getProperty("user.dir");

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }

    @Override
    public String toString() {
        return name.length() > 200 ? name.substring(0, 200) : name;
    }
}
