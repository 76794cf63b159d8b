package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.testing.AuthenticatorApp;
import io.genkan.testing.Database;
import io.genkan.testing.LtpaFile;
import io.genkan.testing.Mailbox;
import io.genkan.testing.OwnServer;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.PlainPage;
import io.genkan.testing.Postgres;
import io.genkan.testing.Waiting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys are rotated while members sign in, as docs/operations.md says. */
class KeysIT {

    private static final String K1 = "k1:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String K2 = "k2:HwECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String TOP = "サンプル健保ウェブ";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Mailbox mailbox = Mailbox.shared();
    private final OwnServer one = OwnServer.named("keys-one");
    private final OwnServer other = OwnServer.named("keys-other");

    @AfterEach
    void end() {
        one.close();
        other.close();
    }

    @Test
    @DisplayName(
            "a new key comes to the end of all rings, then to the front of one after the other; nobody notices")
    void the_key_ring_is_rotated_while_members_sign_in() {
        Database database = Postgres.fresh("keys");
        one.on(database).with("GENKAN_SECRET_KEYS", K1).start();
        database.seedSociety();
        var members = new SampleMembers(one.url().toString()).withLetters(2);
        var member = members.get(0);
        var app = new PlainMember(browser(one), member).finishWithApp(mailbox);
        var silent = members.get(1);
        new PlainMember(browser(one), silent).finishWithApp(mailbox);

        other.on(database).with("GENKAN_SECRET_KEYS", K1 + "," + K2).start();
        assertThat(signIn(one, member, app)).as("does not know the new key").isEqualTo(TOP);
        assertThat(signIn(other, member, app)).as("has it at the end").isEqualTo(TOP);

        one.stop();
        one.with("GENKAN_SECRET_KEYS", K2 + "," + K1).start();
        Waiting.until(
                "every seed is sealed anew",
                PATIENCE,
                () -> database.count("totp_credential", "seed not like 'k2.%'") == 0);
        assertThat(signIn(other, member, app)).as("has the old key in front").isEqualTo(TOP);
        other.stop();
        assertThat(signIn(one, member, app)).isEqualTo(TOP);
        assertThat(database.count("password_credential", "hash like 'k2$%'")).isEqualTo(1);

        Waiting.until(
                "progress is told",
                PATIENCE,
                () ->
                        one.log()
                                .contains(
                                        "Keys: k1 is still named by 2 of password_credential.hash"));
        assertThat(one.log()).contains("Keys: 2 of totp_credential.seed sealed anew with k2");
        assertThat(database.rows("select row_count from key_use where key_id = 'k1'"))
                .as("docs/operations.md asks like this")
                .hasSize(1);
        one.stop();

        assertThat(one.with("GENKAN_SECRET_KEYS", K2).startInVain())
                .contains(
                        "Genkan cannot start: GENKAN_SECRET_KEYS lacks keys that rows of the database"
                                + " name. k1: password_credential.hash 1.");
        one.with("GENKAN_LOST_KEYS", "k1").start();
        assertThat(signIn(one, member, app)).isEqualTo(TOP);
        assertThat(new PlainMember(browser(one), silent).signIn(SampleMember.OWN_PASSWORD).body())
                .as("whose key is lost is told what a wrong password is told")
                .contains("ユーザIDかパスワードがちがいます。");
    }

    @Test
    @DisplayName(
            "a new file of LTPA keys signs nobody out, without a restart; the old one ends with its file (T11)")
    void ltpa_keys_are_rotated_without_a_restart(@TempDir Path folder) {
        var keys = new LtpaFile(folder.resolve("ltpa.keys"), "test");
        one.with("LTPA_KEYS_FILE", keys.path().toString()).start();
        one.database().seedSociety();
        var member = new SampleMembers(one.url().toString()).withLetter();
        var before = browser(one);
        var app = new PlainMember(before, member).finishWithApp(mailbox);
        one.withConfig(partner(folder, keys.owner(token(before)).orElseThrow()));
        Waiting.until("the partner is there", PATIENCE, () -> takes(token(before)));

        var old = keys.copiedTo(folder.resolve("old.keys"));
        LtpaFile.make(folder.resolve("new"), "test").movedTo(keys.path());
        var after =
                Waiting.until(
                        "the new key makes a token", PATIENCE, () -> newcomer(member, app, keys));

        assertThat(old.owner(token(after))).as("not the old one").isEmpty();
        assertThat(takes(token(after))).isTrue();
        assertThat(takes(token(before))).as("a token of the old key").isTrue();

        keys.copiedTo(old.path());
        Waiting.until(
                "the old key's tokens open nothing any more",
                PATIENCE,
                () -> !takes(token(before)));
        assertThat(takes(token(after))).isTrue();
        assertThat(before.open("account").heading())
                .as("the portal asks its own session")
                .isEqualTo("ログインとセキュリティ");
    }

    /**
     * Another application that lets in whoever has a token; without a cache, it looks each time.
     */
    private static String partner(Path folder, String owner) {
        var war = folder.resolve("partner.war").toFile();
        ShrinkWrap.create(WebArchive.class)
                .addAsWebResource(new StringAsset("in"), "in.txt")
                .setWebXML(
                        new StringAsset(
                                """
                                <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
                                  <security-constraint>
                                    <web-resource-collection>
                                      <web-resource-name>all</web-resource-name>
                                      <url-pattern>/*</url-pattern>
                                    </web-resource-collection>
                                    <auth-constraint><role-name>**</role-name></auth-constraint>
                                  </security-constraint>
                                  <login-config><auth-method>BASIC</auth-method></login-config>
                                </web-app>
                                """))
                .as(ZipExporter.class)
                .exportTo(war);
        return """
        <server>
          <authentication cacheEnabled="false"/>
          <basicRegistry realm="%s"><user name="%s" password="x"/></basicRegistry>
          <webApplication location="%s" contextRoot="/partner"/>
        </server>
        """
                .formatted(
                        owner.substring(0, owner.indexOf('/')),
                        owner.substring(owner.indexOf('/') + 1),
                        war);
    }

    private boolean takes(String token) {
        return browser(one).steal("LtpaToken2", token).get("partner/in.txt").status() == 200;
    }

    /** Somebody who signs in and has a token of this file's key. */
    private Optional<PlainBrowser> newcomer(
            SampleMember member, AuthenticatorApp app, LtpaFile keys) {
        var browser = browser(one);
        signIn(browser, one, member, app);
        return Optional.of(browser).filter(in -> keys.owner(token(in)).isPresent());
    }

    private static String token(PlainBrowser browser) {
        return browser.cookie("LtpaToken2").orElseThrow();
    }

    private static String signIn(OwnServer server, SampleMember member, AuthenticatorApp app) {
        return signIn(browser(server), server, member, app).heading();
    }

    /** A code is good once; so that nobody has to wait for the next one, it counts as not used. */
    private static PlainPage signIn(
            PlainBrowser browser, OwnServer server, SampleMember member, AuthenticatorApp app) {
        server.database().change("update totp_credential set last_step = 0");
        var walk = new PlainMember(browser, member);
        var asked = walk.signIn(SampleMember.OWN_PASSWORD);
        return walk.press(asked, "totpGo", "totpCode", app.code());
    }

    private static PlainBrowser browser(OwnServer server) {
        return new PlainBrowser(server.url().toString());
    }
}
