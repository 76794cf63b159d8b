package io.genkan.platform;

import java.util.stream.Stream;

/** Brings bundles to {@link Texts}: the portal's own and one for each method. */
public interface TextBundles {

    Stream<String> baseNames();
}
