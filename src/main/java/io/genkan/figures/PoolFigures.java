package io.genkan.figures;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * How many database connections are taken. Liberty tells it by a management bean that every pool
 * has, as text, without the features and the cost of its own monitoring.
 */
@ApplicationScoped
public class PoolFigures implements FigureSource {

    private static final String POOLS =
            "WebSphere:type=com.ibm.ws.jca.cm.mbean.ConnectionManagerMBean,jndiName=jdbc/genkan,*";

    @Override
    public void register(PrometheusRegistry figures) {
        figure(figures, "genkan_pool_limit", "Connections that there may be", "maxPoolSize");
        figure(figures, "genkan_pool_open", "Connections that there are", "size");
        figure(figures, "genkan_pool_free", "Connections that nobody uses", "available");
        figure(figures, "genkan_pool_waiting", "Requests that wait for a connection", "waiting");
    }

    private static void figure(PrometheusRegistry figures, String name, String help, String key) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(to -> number(contents(), key).ifPresent(to::call))
                .register(figures);
    }

    /** The first line {@code key=number}; empty when a later Liberty says it in another way. */
    static OptionalInt number(String contents, String key) {
        var line = Pattern.compile("(?m)^\\s*" + key + "=(\\d+)").matcher(contents);
        return line.find() ? OptionalInt.of(Integer.parseInt(line.group(1))) : OptionalInt.empty();
    }

    private static String contents() {
        var beans = ManagementFactory.getPlatformMBeanServer();
        try {
            var pools = beans.queryNames(new ObjectName(POOLS), null);
            for (ObjectName pool : pools) {
                return String.valueOf(
                        beans.invoke(pool, "showPoolContents", new Object[0], new String[0]));
            }
            return "";
        } catch (JMException none) {
            return "";
        }
    }
}
