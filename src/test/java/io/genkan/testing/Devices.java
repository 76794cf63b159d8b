package io.genkan.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The devices of one test, each new and without cookies, closed after it. A failed test leaves a
 * trace per device in {@code target/traces}; a passed one that left problems behind a page fails
 * after all.
 */
public final class Devices implements AfterEachCallback {

    private static final Path TRACES = Path.of("target", "traces");

    private final String baseUrl;
    private final List<Device> opened = new ArrayList<>();

    public Devices(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    public Device phone() {
        return device(DeviceKind.ANDROID);
    }

    public Device pc() {
        return device(DeviceKind.PC);
    }

    public Device device(DeviceKind kind) {
        var device = new Device(Browsers.shared(), kind, baseUrl);
        opened.add(device);
        return device;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var problems = opened.stream().flatMap(device -> device.problems().stream()).toList();
        boolean failed = test.getExecutionException().isPresent() || !problems.isEmpty();
        for (Device device : opened) {
            if (failed) {
                device.closeWithTrace(
                        TRACES.resolve(nameOf(test) + "-" + opened.indexOf(device) + ".zip"));
            } else {
                device.close();
            }
        }
        opened.clear();
        if (!problems.isEmpty()) {
            throw new AssertionError("behind the page:\n" + String.join("\n", problems));
        }
    }

    private static String nameOf(ExtensionContext test) {
        String name =
                test.getRequiredTestClass().getSimpleName()
                        + "."
                        + test.getRequiredTestMethod().getName();
        return name + test.getUniqueId().replaceAll(".*invocation:#(\\d+).*|.*", "$1");
    }
}
