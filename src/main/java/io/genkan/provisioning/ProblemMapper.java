package io.genkan.provisioning;

import io.genkan.platform.Outage;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Gives the container's own errors (wrong address, method, type) and our failures the form of all
 * others.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException refused) {
            return inForm(refused.getResponse());
        }
        if (Outage.caused(failure)) {
            LOG.log(
                    Level.ERROR,
                    "a call of the provisioning API found no database: {0}",
                    failure.toString());
            return Problem.of(Status.SERVICE_UNAVAILABLE, "ただいまご利用いただけません。しばらくしてからもう一度お試しください。");
        }
        LOG.log(Level.ERROR, "a call of the provisioning API failed", failure);
        return Problem.of(Status.INTERNAL_SERVER_ERROR, "処理中にエラーが発生しました。しばらくしてからもう一度お試しください。");
    }

    private static Response inForm(Response response) {
        if (response.hasEntity() || response.getStatus() < 400) {
            return response;
        }
        return Response.fromResponse(response)
                .type(Problem.TYPE)
                .entity(Problem.body(response.getStatusInfo(), sentence(response.getStatus())))
                .build();
    }

    private static String sentence(int status) {
        return switch (status) {
            case 404 -> "このアドレスには何もありません。";
            case 405 -> "このアドレスではその操作はできません。";
            case 415 -> "Content-Type は text/csv にしてください。";
            default -> "要求を受け付けられませんでした。";
        };
    }
}
