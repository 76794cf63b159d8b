package io.genkan.journey;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.genkan.testing.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * New members, nobody's but the asking test's, brought in the way a society does it: by the
 * provisioning API.
 */
public final class SampleMembers {

    private static final String HEADER =
            "user_id,symbol,number,branch,name,kana,birth_date,email,initial_password\r\n";
    private static final String TOKEN = "test-token-test-token-test-token-1";
    static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String RUN =
            Long.toString(Instant.now().getEpochSecond(), Character.MAX_RADIX);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI portal;
    private final String token;
    private final String query;

    public SampleMembers(String portal) {
        this(portal, TOKEN);
    }

    SampleMembers(String portal, String token) {
        this(portal, token, "");
    }

    private SampleMembers(String portal, String token, String query) {
        this.portal = URI.create(portal);
        this.token = token;
        this.query = query;
    }

    /** Members of the society with this id. */
    static SampleMembers of(long society, String portal) {
        return new SampleMembers(portal, TOKEN, "?society=" + society);
    }

    /** A member whose letter, printed already, carries a password. */
    public SampleMember withLetter() {
        return withLetters(1).get(0);
    }

    /** Another person, whose society gave them the user ID that somebody has elsewhere. */
    SampleMember namesakeOf(SampleMember other) {
        var own = unknown();
        var member =
                new SampleMember(
                        other.userId(),
                        own.letterPassword(),
                        own.symbol(),
                        own.number(),
                        "別人 次郎",
                        own.birthDate(),
                        own.address());
        bring(line(member, member.letterPassword()));
        return member;
    }

    public List<SampleMember> withLetters(int howMany) {
        var members = IntStream.range(0, howMany).mapToObj(i -> unknown()).toList();
        bring(
                members.stream()
                        .map(member -> line(member, member.letterPassword()))
                        .collect(Collectors.joining()));
        return members;
    }

    /**
     * A member without a password in the file; where the society's switch says so it is 記号+番号+生年月日.
     */
    public SampleMember withGuessablePassword() {
        var member = unknown();
        bring(line(member, ""));
        return member;
    }

    /** A member of whom too little is known for 記号+番号+生年月日, so a letter of ours is due. */
    public SampleMember awaitingLetter(String office, String name) {
        return awaitingLetters(1, office, name).get(0);
    }

    public List<SampleMember> awaitingLetters(int howMany, String office, String name) {
        var members = IntStream.range(0, howMany).mapToObj(i -> unknown()).toList();
        bring(
                "user_id,name,office,birth_date\r\n",
                members.stream()
                        .map(member -> line(member, office, name))
                        .collect(Collectors.joining()));
        return members;
    }

    private static String line(SampleMember member, String office, String name) {
        return String.join(",", member.userId(), name, office, member.birthDate().toString())
                + "\r\n";
    }

    /** Somebody whom the society has not sent yet. */
    public SampleMember unknown() {
        int number = COUNT.incrementAndGet();
        String userId = "t" + RUN + "-" + number;
        return new SampleMember(
                userId,
                "Tegami-" + RUN + "-" + number,
                String.valueOf(1000 + number),
                String.valueOf(number),
                "試験 太郎",
                LocalDate.of(1970, 1, 1).plusDays(number),
                userId + "@member.example");
    }

    private static String line(SampleMember member, String password) {
        return String.join(
                        ",",
                        member.userId(),
                        member.symbol(),
                        member.number(),
                        "00",
                        member.name(),
                        "シケン タロウ",
                        member.birthDate().toString(),
                        "",
                        password)
                + "\r\n";
    }

    private void bring(String lines) {
        bring(HEADER, lines);
    }

    private void bring(String header, String lines) {
        var answer =
                send(
                        request("api/v1/imports" + query)
                                .POST(HttpRequest.BodyPublishers.ofString(header + lines)));
        if (answer.statusCode() != 202) {
            throw new AssertionError(
                    "no members for this test: POST /api/v1/imports said " + inWords(answer));
        }
        String run =
                answer.headers()
                        .firstValue("Location")
                        .orElseThrow(() -> new AssertionError("202, no Location"));
        var ended =
                Waiting.until("the import " + run + " is completed", PATIENCE, () -> ended(run));
        if (!"completed".equals(ended.get("state").getAsString())
                || ended.get("rejected").getAsLong() > 0) {
            throw new AssertionError("no members for this test: " + ended + rejected(run));
        }
    }

    private Optional<JsonObject> ended(String run) {
        var answer = send(request(run).GET());
        if (answer.statusCode() != 200) {
            throw new AssertionError("GET " + run + " said " + inWords(answer));
        }
        var state = JsonParser.parseString(answer.body()).getAsJsonObject();
        return Optional.of(state)
                .filter(json -> !"running".equals(json.get("state").getAsString()));
    }

    private String rejected(String run) {
        return "\n" + send(request(run + "/rejected").GET()).body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(portal.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "text/csv; charset=UTF-8");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String inWords(HttpResponse<String> answer) {
        return answer.statusCode() + "\n" + answer.body();
    }
}
