package io.genkan.health;

import java.lang.System.Logger.Level;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/**
 * SIGTERM, caught before the JVM begins to end; a shutdown hook would run beside Liberty's own. The
 * only way to it is {@code sun.misc.Signal} of the module jdk.unsupported, which every JDK has but
 * no compiler takes without a warning: hence by reflection, and where it is not there the server
 * ends as it always did.
 */
final class TermSignal {

    private static final System.Logger LOG = System.getLogger(TermSignal.class.getName());

    private final Runnable first;
    private Object before;

    private TermSignal(Runnable first) {
        this.first = first;
    }

    /**
     * @param first what is done before the server ends
     */
    static TermSignal caughtBy(Runnable first) {
        var signal = new TermSignal(first);
        try {
            signal.before = handle(signal.handler());
        } catch (ReflectiveOperationException | IllegalArgumentException uncatchable) {
            LOG.log(Level.WARNING, "SIGTERM cannot be caught; the end will be sudden", uncatchable);
        }
        return signal;
    }

    /** From now on SIGTERM does what it did before. */
    void release() {
        if (before == null) {
            return;
        }
        try {
            handle(before);
        } catch (ReflectiveOperationException | IllegalArgumentException uncatchable) {
            LOG.log(Level.WARNING, "SIGTERM stays ours", uncatchable);
        }
    }

    private Object handler() throws ClassNotFoundException {
        var type = Class.forName("sun.misc.SignalHandler");
        return Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, called, arguments) ->
                        switch (called.getName()) {
                            case "handle" -> received(arguments[0]);
                            case "hashCode" -> System.identityHashCode(proxy);
                            case "equals" -> proxy == arguments[0];
                            default -> TermSignal.class.getName();
                        });
    }

    private Object received(Object signal) throws ReflectiveOperationException {
        first.run();
        var type = Class.forName("sun.misc.SignalHandler");
        return type.getMethod("handle", signal.getClass()).invoke(before, signal);
    }

    private static Object handle(Object handler) throws ReflectiveOperationException {
        var signal = Class.forName("sun.misc.Signal");
        var term = signal.getConstructor(String.class).newInstance("TERM");
        try {
            return signal.getMethod("handle", signal, Class.forName("sun.misc.SignalHandler"))
                    .invoke(null, term, handler);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(refused.getCause());
        }
    }
}
