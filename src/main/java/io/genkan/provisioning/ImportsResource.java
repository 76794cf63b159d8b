package io.genkan.provisioning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where a society's system hands in its file of members and asks how it went. The file is kept and
 * looked over before the answer, so that what cannot work is refused at once; the members come in
 * afterwards.
 */
@Path("imports")
@RequestScoped
public class ImportsResource {

    /** What the list at the desk calls a file that came without a name. */
    private static final Origin API = Origin.system("API");

    @Inject private Reception reception;
    @Inject private MemberImport imports;
    @Inject private ImportRuns runs;
    @Inject private RejectedRows rejected;
    @Inject private AskedSociety societies;
    @Inject private TokenHolder holder;
    @jakarta.ws.rs.core.Context private UriInfo uri;

    @POST
    @Consumes("text/csv")
    public Response post(
            InputStream body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            @QueryParam("society") String name,
            @QueryParam("dryRun") String dryRun)
            throws IOException {
        var society = societies.named(name);
        var mode = mode(dryRun);
        if (society.isEmpty()) {
            return Problem.of(Status.BAD_REQUEST, "society に当てはまる健康保険組合がありません。");
        }
        if (mode.isEmpty()) {
            return Problem.of(Status.BAD_REQUEST, "dryRun は true か false にしてください。");
        }
        try {
            var file = reception.receive(body, API, society.get(), Optional.of(named(type)));
            var run = imports.start(file, society.get(), mode.get(), Optional.empty());
            return accepted(run, uri.getAbsolutePathBuilder().path(run.publicId()).build());
        } catch (UnreadableFile file) {
            return Problem.of(file.status(), file.getMessage());
        }
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return found(
                id, run -> Response.ok(RunStatus.json(run), MediaType.APPLICATION_JSON).build());
    }

    @GET
    @Path("{id}/rejected")
    public Response rejected(@PathParam("id") String id) {
        return found(
                id,
                run ->
                        Response.ok(
                                        (StreamingOutput) out -> rejected.write(run, out),
                                        "text/csv; charset=UTF-8")
                                .header(
                                        HttpHeaders.CONTENT_DISPOSITION,
                                        "attachment; filename=\"rejected-"
                                                + run.publicId()
                                                + ".csv\"")
                                .build());
    }

    /** Goes on with a run that was stopped or failed, where it was. */
    @POST
    @Path("{id}/restart")
    public Response restart(@PathParam("id") String id) {
        return found(
                id,
                run ->
                        imports.goOn(run)
                                ? accepted(
                                        runs.find(id).orElseThrow(),
                                        uri.getBaseUriBuilder().path("imports").path(id).build())
                                : Problem.of(Status.CONFLICT, "この取り込みは再開できません。"));
    }

    private static Response accepted(ImportRun run, URI location) {
        return Response.accepted(RunStatus.json(run))
                .type(MediaType.APPLICATION_JSON)
                .location(location)
                .build();
    }

    private Response found(String id, Function<ImportRun, Response> answer) {
        return runs.find(id)
                .filter(run -> holder.opens(run.societyId()))
                .map(answer)
                .orElseGet(() -> Problem.of(Status.NOT_FOUND, "その取り込みは見つかりません。"));
    }

    private static Encoding named(MediaType type) {
        return Encoding.named(type.getParameters().get(MediaType.CHARSET_PARAMETER))
                .orElseThrow(
                        () ->
                                new UnreadableFile(
                                        Status.UNSUPPORTED_MEDIA_TYPE,
                                        "charset は UTF-8、Shift_JIS、windows-31j のいずれかにしてください。"));
    }

    /** Strict: a misspelt dryRun must not become a real run. */
    private static Optional<Mode> mode(String dryRun) {
        return switch (dryRun == null ? "false" : dryRun) {
            case "true" -> Optional.of(Mode.DRY);
            case "false" -> Optional.of(Mode.REAL);
            default -> Optional.empty();
        };
    }
}
