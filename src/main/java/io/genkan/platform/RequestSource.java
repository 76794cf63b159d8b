package io.genkan.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;

/** Where the work at hand comes from, for the audit and for throttling per source. */
@ApplicationScoped
public class RequestSource {

    /** Work that no request asked for: jobs, the start. */
    private static final String SERVER = "server";

    /** The client hung up before we looked. */
    private static final String GONE = "gone";

    @Inject private HttpServletRequest request;

    /**
     * The client's address as the server sees it (behind a proxy: as {@code remoteIp} of the server
     * decides).
     */
    public String address() {
        try {
            return Objects.requireNonNullElse(request.getRemoteAddr(), GONE);
        } catch (ContextNotActiveException | IllegalStateException noRequest) {
            return SERVER;
        }
    }

    /** The host that was asked, where a request is at work. */
    public Optional<String> host() {
        try {
            return Optional.ofNullable(request.getServerName());
        } catch (ContextNotActiveException | IllegalStateException noRequest) {
            return Optional.empty();
        }
    }

    /** The device in words, where the work at hand was asked for by one. */
    public Optional<DeviceName> anyDevice() {
        try {
            return Optional.of(device());
        } catch (ContextNotActiveException | IllegalStateException noRequest) {
            return Optional.empty();
        }
    }

    /** The device in words, 「Windows の Chrome」. */
    public DeviceName device() {
        return DeviceName.of(
                request.getHeader("User-Agent"), request.getHeader("Sec-CH-UA-Platform"));
    }
}
