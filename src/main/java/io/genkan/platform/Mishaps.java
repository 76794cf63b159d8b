package io.genkan.platform;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.Consumer;
import org.primefaces.csp.CspException;

/**
 * What went wrong while a page was worked, told as a person would: a form whose page the server no
 * longer knows, or whose tokens were altered, is led to the same page anew, where the facts show
 * the right step.
 */
public class Mishaps extends ExceptionHandlerFactory {

    public Mishaps(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            for (Iterator<ExceptionQueuedEvent> queued =
                            getUnhandledExceptionQueuedEvents().iterator();
                    queued.hasNext(); ) {
                Throwable cause = root(queued.next().getContext().getException());
                if (stale(cause)) {
                    queued.remove();
                    answer(Handler::again);
                } else if (cause instanceof ServerBusy) {
                    queued.remove();
                    answer(Handler::busy);
                }
            }
            getWrapped().handle();
        }

        /** Once, however many things went wrong. */
        private static void answer(Consumer<FacesContext> how) {
            var faces = FacesContext.getCurrentInstance();
            if (!faces.getResponseComplete()) {
                how.accept(faces);
            }
        }

        private static boolean stale(Throwable cause) {
            return cause instanceof ViewExpiredException || cause instanceof CspException;
        }

        private static void again(FacesContext faces) {
            var request = (HttpServletRequest) faces.getExternalContext().getRequest();
            String page = OwnPath.of(request).replace(".xhtml", "");
            try {
                faces.getExternalContext().redirect(page);
                faces.responseComplete();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void busy(FacesContext faces) {
            try {
                faces.getExternalContext().setResponseHeader("Retry-After", "60");
                faces.getExternalContext().responseSendError(503, null);
                faces.responseComplete();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Throwable root(Throwable thrown) {
            Throwable cause = thrown;
            while (cause.getCause() != null && !stale(cause)) {
                cause = cause.getCause();
            }
            return cause;
        }
    }
}
