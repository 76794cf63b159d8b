package io.genkan.journey;

import static io.genkan.journey.PlainMember.must;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.genkan.journey.pages.SignInPage;
import io.genkan.testing.Authenticator;
import io.genkan.testing.Crowd;
import io.genkan.testing.Devices;
import io.genkan.testing.Mailbox;
import io.genkan.testing.OwnServer;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.PlainPage;
import io.genkan.testing.TwoServers;
import io.genkan.testing.Waiting;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Two servers without a sticky session: every request goes to the other one. */
class TwoServersIT {

    /** Two places on each: in small, what a thousand members do to a large pool. */
    private static final TwoServers SERVERS =
            new TwoServers("two-servers").with("DB_POOL_SIZE", "9");

    /** As on a machine with many cores; Liberty begins with few, and would take turns by itself. */
    private static final String MANY_THREADS = "<server><executor coreThreads=\"40\"/></server>";

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String IN = "/sign-in/enter";
    private static final String STAYS = "stays";
    private static final Map<String, String> OWN_PASSWORD =
            Map.of(
                    "newPassword",
                    SampleMember.OWN_PASSWORD,
                    "repeatedPassword",
                    SampleMember.OWN_PASSWORD);

    /** Mails that say the same to others. */
    private static final String COPY =
            """
            insert into outbox (id, message_id, sender, sender_name, recipient, sealed, state, attempts, created_at, next_attempt_at)
            select 900000 + ?, ?, sender, sender_name, ?, sealed, 'WAITING', 0, created_at, created_at + interval '1' day
            from outbox where recipient = ?
            """;

    @RegisterExtension final Devices devices = new Devices(SERVERS.url().toString());

    private final Mailbox mailbox = Mailbox.shared();
    private final String portal = SERVERS.url().toString();
    private final SampleMembers members = new SampleMembers(portal);
    @TempDir private Path folder;

    @BeforeAll
    static void start() {
        Mailbox.shared();
        SERVERS.one().withConfig(MANY_THREADS);
        SERVERS.two().withConfig(MANY_THREADS);
        SERVERS.start();
    }

    @BeforeEach
    void nothing_is_held_against_this_address() {
        SERVERS.database().change("delete from attempt_count where subject like 'source:%'");
    }

    @AfterAll
    static void stop() {
        SERVERS.close();
    }

    @Test
    @DisplayName("from the letter to the top page with an app, in turns on both servers")
    void a_first_login_goes_back_and_forth() {
        var member = members.withLetter();
        var pc = devices.pc();

        var setUp =
                new FirstLogin(portal, mailbox, member)
                        .choosing(Method.APP, pc)
                        .goStraightOn()
                        .totpSetUp();
        var app = setUp.scan();
        setUp.code(app.unusedCode()).top().mustSayThatSetUpIsFinished();

        var again = SignInPage.openedOn(devices.phone());
        again.with(member.userId(), SampleMember.OWN_PASSWORD)
                .totpSignIn()
                .code(app.unusedCode())
                .mustOffer("医療情報");
    }

    @Test
    @DisplayName("whoever signs out on one is out on the other, whatever cookies are kept (T11)")
    void a_sign_out_counts_on_both() {
        var walk = new PlainMember(new PlainBrowser(portal), members.withLetter());
        walk.finishWithApp(mailbox);
        var saved = walk.browser().cookies();
        assertThat(accountOn(SERVERS.one(), saved).leadsTo()).isEmpty();
        assertThat(accountOn(SERVERS.two(), saved).leadsTo()).isEmpty();

        walk.browser().post("sign-out", Map.of());

        assertThat(accountOn(SERVERS.one(), saved).leadsTo().orElse("stays")).contains("/sign-in");
        assertThat(accountOn(SERVERS.two(), saved).leadsTo().orElse("stays")).contains("/sign-in");
    }

    @Test
    @DisplayName("a passkey: a ceremony that begins on one ends on the other")
    void a_ceremony_goes_back_and_forth() {
        var member = members.withLetter();
        var pc = devices.pc().with(Authenticator.ofThisDevice());

        new FirstLogin(portal, mailbox, member)
                .quickly("passkey", pc)
                .goStraightOn()
                .passkeySetUp()
                .setUp()
                .keepTheName()
                .top()
                .mustSayThatSetUpIsFinished();
    }

    @Test
    @DisplayName("a server is killed at every step of the first login, and nothing is typed again")
    void a_first_login_survives_every_kill() {
        var member = members.withLetter();
        var browser = new PlainBrowser(portal);
        var walk = new PlainMember(browser, member);

        var birthDate = walk.toBirthDate();
        SERVERS.killWhoAnsweredLast();
        var terms =
                must(
                        "利用規約",
                        walk.press(birthDate, "identity", "birthDate", member.birthDateText()));
        SERVERS.killWhoAnsweredLast();
        var address = must("メールアドレスの設定", walk.press(terms, "agree"));
        SERVERS.killWhoAnsweredLast();
        var waiting = must("メールの確認", walk.press(address, "send", "address", member.address()));
        SERVERS.killWhoAnsweredLast();
        String code = mailbox.nextWithCode(member.address()).code();
        var method = must("認証方法の選択", walk.press(waiting, "confirmCode", "addressCode", code));
        SERVERS.killWhoAnsweredLast();
        var password = must("新しいパスワードの設定", walk.choose(method, "totp"));
        SERVERS.killWhoAnsweredLast();
        var done =
                must(
                        "初回ログインが完了しました",
                        browser.pressAndFollow(password, "setPassword", OWN_PASSWORD));
        SERVERS.killWhoAnsweredLast();
        var enrolment = must("ワンタイムパスワード認証の設定", walk.press(done, "goOn"));
        var app = PlainMember.appOf(enrolment);
        SERVERS.killWhoAnsweredLast();
        mustBeSmall(browser);
        must("サンプル健保ウェブ", walk.press(enrolment, "totpSend", "totpCode", app.unusedCode()));
        SERVERS.killWhoAnsweredLast();
        assertThat(browser.get("account").status()).isEqualTo(200);
        SERVERS.await();

        assertThat(Facts.of(member, SERVERS.database()))
                .containsEntry("email", member.address())
                .containsEntry("method", "totp")
                .containsEntry("consents", 1L);
    }

    /** Half-way, as it lies in the table. */
    private static void mustBeSmall(PlainBrowser browser) {
        var size =
                SERVERS.database()
                        .value("select length(small) from sessions where id = ?", id(browser));
        System.out.printf("FIGURE session in the table: %s B%n", size);
        assertThat((int) size).isBetween(100, 12 * 1024);
    }

    /** Its session's, without the marks of the copy in front and of the server behind. */
    private static String id(PlainBrowser browser) {
        String cookie = browser.cookie("JSESSIONID").orElseThrow();
        return cookie.substring(4, cookie.indexOf(':'));
    }

    @Test
    @DisplayName("a picture that one is slow to bring does not undo what the other wrote meanwhile")
    void an_older_copy_overwrites_nothing() {
        SERVERS.await();
        var member = members.withLetter();
        var walk = new PlainMember(new PlainBrowser(portal), member);
        var page = walk.toBirthDate();
        var one = carrying(SERVERS.one(), walk.browser().cookies());
        var two = new PlainMember(carrying(SERVERS.two(), walk.browser().cookies()), member);
        var picture = new AtomicReference<CompletableFuture<PlainPage>>();
        var newest = new AtomicReference<Object>();

        var database = SERVERS.database();
        database.change("update society set logo_width = 1");
        database.change("insert into society_logo values (1, 'AAAA', 1, 1)");
        database.whileLocked(
                "lock table society_logo in access exclusive mode",
                () -> {
                    picture.set(CompletableFuture.supplyAsync(() -> one.get("society-logo")));
                    Waiting.until("it waits", PATIENCE, () -> database.blockedSince().isPresent());
                    must("利用規約", two.press(page, "identity", "birthDate", member.birthDateText()));
                    newest.set(content(two.browser()));
                });

        assertThat(picture.get().join().status()).isEqualTo(200);
        database.change("update society set logo_width = 0");
        assertThat(content(two.browser())).isEqualTo(newest.get());
    }

    private static Object content(PlainBrowser browser) {
        return SERVERS.database()
                .value("select md5(small) from sessions where id = ?", id(browser));
    }

    @Test
    @DisplayName("parallel wrong passwords: five are evaluated on both together (T20)")
    void guesses_are_counted_over_both() {
        var member = members.withLetter();

        Crowd.of(20, i -> new PlainMember(new PlainBrowser(portal), member).signIn("wrong-" + i));

        assertThat(
                        SERVERS.database()
                                .count(
                                        "audit_entry",
                                        "event = 'AttemptMade' and detail = 'password WRONG' and"
                                                + " member_id = (select id from member where user_id"
                                                + " = ?)",
                                        member.userId()))
                .isEqualTo(5);
    }

    @Test
    @DisplayName("many more posts at once than connections: none fails, none waits long (T25)")
    void a_crowd_does_not_starve_itself() {
        SERVERS.await();
        var crowd = members.withLetters(32);
        var doors =
                crowd.stream()
                        .map(member -> new PlainBrowser(portal))
                        .map(Visit::atTheDoor)
                        .toList();

        var answers = Crowd.of(crowd.size(), i -> doors.get(i).signIn(crowd.get(i)));

        System.out.printf(
                "FIGURE %d sign-ins at once on two pools of 9: the longest took %d ms, %d were told to come again%n",
                crowd.size(),
                answers.stream().mapToLong(Answer::millis).max().orElseThrow(),
                answers.stream().filter(answer -> answer.status() == 503).count());
        assertThat(answers)
                .allSatisfy(
                        answer -> {
                            assertThat(answer.status()).isIn(302, 503);
                            assertThat(answer.millis()).isLessThan(12_000);
                        })
                .anySatisfy(answer -> assertThat(answer.status()).isEqualTo(302));
    }

    private record Answer(int status, long millis) {}

    private record Visit(PlainBrowser browser, PlainPage door) {

        static Visit atTheDoor(PlainBrowser browser) {
            return new Visit(browser, browser.open("sign-in"));
        }

        Answer signIn(SampleMember member) {
            var typed = Map.of("userId", member.userId(), "password", member.letterPassword());
            long pressed = System.nanoTime();
            int status = browser.press(door, "go", typed).status();
            return new Answer(status, (System.nanoTime() - pressed) / 1_000_000);
        }
    }

    @Test
    @DisplayName("a code of an app and a recovery code open once, on one of both (T19)")
    void a_code_opens_once() {
        var member = members.withLetter();
        var walk = new PlainMember(new PlainBrowser(portal), member);
        var app = walk.finishWithApp(mailbox);
        var shown = walk.press(walk.browser().open("account/change/codes?first"), "make");
        String recovery = RecoveryCodesIT.codes(shown).get(0);

        assertThat(answers(member, "", "totpGo", "totpCode", app.unusedCode()))
                .containsExactlyInAnyOrder(IN, STAYS, STAYS, STAYS);
        assertThat(answers(member, "?method=recovery", "recoveryGo", "recoveryCode", recovery))
                .containsExactlyInAnyOrder(IN, STAYS, STAYS, STAYS);
    }

    /** Where four browsers are led that send it at the same moment. */
    private List<String> answers(
            SampleMember member, String query, String button, String field, String code) {
        var visitors = IntStream.range(0, 4).mapToObj(i -> new PlainBrowser(portal)).toList();
        var pages =
                visitors.stream()
                        .map(
                                visitor -> {
                                    new PlainMember(visitor, member)
                                            .signIn(SampleMember.OWN_PASSWORD);
                                    return visitor.open("sign-in/second-step" + query);
                                })
                        .toList();
        return Crowd.of(4, i -> visitors.get(i).press(pages.get(i), button, Map.of(field, code)))
                .stream()
                .map(page -> page.leadsTo().map(to -> URI.create(to).getPath()).orElse(STAYS))
                .toList();
    }

    @Test
    @DisplayName("40 mails that both servers fetch: each arrives, and arrives once")
    void no_mail_is_sent_twice() {
        var member = members.withLetter();
        mailbox.takeAway();
        new PlainMember(new PlainBrowser(portal), member).toWaiting();
        var database = SERVERS.database();
        for (int i = 0; i < 40; i++) {
            database.change(
                    COPY, i, "copy-" + i, "copy-" + i + "@member.example", member.address());
        }
        mailbox.putBack();
        database.change("update outbox set next_attempt_at = now() at time zone 'UTC'");

        Waiting.until(
                "all mails are gone",
                Duration.ofSeconds(60),
                () -> database.count("outbox", "state = 'WAITING'") == 0);
        assertThat(IntStream.range(0, 40).mapToObj(i -> "copy-" + i + "@member.example"))
                .allSatisfy(copy -> assertThat(mailbox.all(copy)).hasSize(1));
    }

    @Test
    @DisplayName("an import whose server is killed is told by the other one, and goes on there")
    void an_import_goes_on_on_the_other_server() throws IOException {
        SERVERS.await();
        var one = new ImportApi(SERVERS.one().url());
        var file = LargeFile.write(folder.resolve("members.csv"), 20_000, i -> "本社");
        var begun = one.begin(HttpRequest.BodyPublishers.ofFile(file), "");
        var two = new ImportApi(SERVERS.two().url());
        var there = SERVERS.two().url().resolve(begun.getPath());
        Waiting.until("it is under way", PATIENCE, () -> read(two.state(there)) >= 2_000);

        SERVERS.one().kill();
        SERVERS.database()
                .age(Duration.ofMinutes(3), "import_run", List.of("beat_at"), "state = 'RUNNING'");

        assertThat(two.ended(there, PATIENCE).get("state").getAsString()).isEqualTo("stopped");
        assertThat(two.restart(there).statusCode()).isEqualTo(202);
        var ended = two.ended(there, PATIENCE);
        assertThat(ended.get("state").getAsString()).isEqualTo("completed");
        assertThat(read(ended)).isEqualTo(20_000);
        SERVERS.one().start();
    }

    private static long read(JsonObject state) {
        return state.get("read").getAsLong();
    }

    @Test
    @DisplayName("a server that is taken from the front and stopped fails no request")
    void a_stop_fails_nobody() {
        SERVERS.await();
        var failures = new ConcurrentLinkedQueue<String>();
        var asked = new AtomicInteger();
        var going = new AtomicBoolean(true);
        var visitors =
                CompletableFuture.allOf(
                        IntStream.range(0, 4)
                                .mapToObj(
                                        i ->
                                                CompletableFuture.runAsync(
                                                        () -> visit(going, asked, failures)))
                                .toArray(CompletableFuture[]::new));
        Waiting.until("visitors are there", PATIENCE, () -> asked.get() > 20);

        SERVERS.front().remove(SERVERS.one().url());
        SERVERS.one().stop();
        SERVERS.one().start();
        SERVERS.front().add(SERVERS.one().url());
        int before = asked.get();
        Waiting.until("visitors go on", PATIENCE, () -> asked.get() > before + 20);
        going.set(false);
        visitors.join();

        System.out.printf("FIGURE rolling stop and start: %d requests%n", asked.get());
        assertThat(failures).isEmpty();
    }

    /** Looks at the door and presses without typing anything, again and again. */
    private void visit(AtomicBoolean going, AtomicInteger asked, Queue<String> failures) {
        while (going.get()) {
            try {
                var browser = new PlainBrowser(portal);
                var answer =
                        browser.press(
                                browser.open("sign-in"),
                                "go",
                                Map.of(
                                        "userId",
                                        "nobody" + asked.incrementAndGet(),
                                        "password",
                                        "x"));
                asked.incrementAndGet();
                if (answer.status() != 200) {
                    failures.add(answer.toString());
                }
            } catch (RuntimeException | AssertionError e) {
                failures.add(e.toString());
            }
        }
    }

    /** What this very server shows to who comes with these cookies. */
    private static PlainPage accountOn(OwnServer server, Map<String, String> cookies) {
        return carrying(server, cookies).get("account");
    }

    private static PlainBrowser carrying(OwnServer server, Map<String, String> cookies) {
        var browser = new PlainBrowser(server.url().toString());
        cookies.forEach(browser::steal);
        return browser;
    }
}
