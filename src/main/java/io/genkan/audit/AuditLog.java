package io.genkan.audit;

import io.genkan.platform.Settings;
import io.genkan.platform.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * A copy of the trail for a collector of logs (SIEM), one JSON object a line, where
 * GENKAN_AUDIT_LOG asks for it. An entry is copied once its transaction has committed; what a
 * killed server had no time to copy is in the trail alone, which stays the truth.
 */
@ApplicationScoped
public class AuditLog {

    @Inject private Settings settings;
    private Optional<LogLines> lines = Optional.empty();

    void begin(@Observes Startup.Started started) {
        lines = settings.auditLog().map(LogLines::to);
    }

    @PreDestroy
    void end() {
        lines.ifPresent(LogLines::close);
    }

    void copy(@Observes(during = TransactionPhase.AFTER_SUCCESS) Recorded recorded) {
        lines.ifPresent(open -> recorded.lines().forEach(line -> open.write(AuditLine.json(line))));
    }
}
