package io.genkan.provisioning;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The API for the society's own systems; every resource below is behind {@link BearerToken}. */
@ApplicationPath("/api/v1")
public class Provisioning extends Application {}
