package io.genkan.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A self-signed certificate for localhost, and who trusts it. */
public record Certificate(Path pem, Path key, SSLContext trust) {

    private static final char[] PASSWORD = "changeit".toCharArray();

    /** Made anew, in that folder. */
    public static Certificate in(Path folder) {
        var store = folder.resolve("certificate.p12");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(store);
            make(store);
            return read(store, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void make(Path store) {
        String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String options =
                "-genkeypair -alias it -keyalg RSA -keysize 2048 -validity 2 -dname CN=localhost"
                        + " -ext SAN=dns:localhost -storetype PKCS12 -storepass changeit -keystore";
        var words = new ArrayList<>(List.of(keytool));
        words.addAll(List.of(options.split(" ")));
        words.add(store.toString());
        if (!Command.succeeds(Duration.ofMinutes(2), words)) {
            throw new AssertionError("keytool makes no certificate");
        }
    }

    private static Certificate read(Path file, Path folder)
            throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (InputStream bytes = Files.newInputStream(file)) {
            store.load(bytes, PASSWORD);
        }
        var certificate = store.getCertificate("it");
        return new Certificate(
                written(folder.resolve("it.pem"), "CERTIFICATE", certificate.getEncoded()),
                written(
                        folder.resolve("it.key"),
                        "PRIVATE KEY",
                        store.getKey("it", PASSWORD).getEncoded()),
                trusting(certificate));
    }

    private static SSLContext trusting(java.security.cert.Certificate certificate)
            throws IOException, GeneralSecurityException {
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("it", certificate);
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    private static Path written(Path file, String kind, byte[] bytes) throws IOException {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return Files.writeString(
                file,
                "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n",
                StandardCharsets.US_ASCII);
    }
}
