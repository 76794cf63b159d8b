package io.genkan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A file of LTPA keys: made, moved, and asked whether a token is one of its own. */
public final class LtpaFile {

    private static final Pattern USER = Pattern.compile("user\\\\?:([^%$]+)");

    private final Path path;
    private final String password;

    public LtpaFile(Path path, String password) {
        this.path = path;
        this.password = password;
    }

    /** As docs/operations.md makes it. */
    public static LtpaFile make(Path path, String password) {
        var utility =
                Path.of(System.getProperty("liberty.server"))
                        .resolve("../../../bin/securityUtility")
                        .normalize();
        try {
            var made =
                    new ProcessBuilder(
                                    utility.toString(),
                                    "createLTPAKeys",
                                    "--file=" + path,
                                    "--password=" + password)
                            .redirectErrorStream(true)
                            .start();
            String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!made.waitFor(60, TimeUnit.SECONDS) || made.exitValue() != 0) {
                throw new AssertionError(said);
            }
            return new LtpaFile(path, password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Path path() {
        return path;
    }

    public LtpaFile copiedTo(Path target) {
        try {
            return new LtpaFile(
                    Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING), password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public LtpaFile movedTo(Path target) {
        try {
            Files.move(path, target, StandardCopyOption.REPLACE_EXISTING);
            return new LtpaFile(target, password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Realm and name in a token, {@code realm/name}; empty when another key made it. */
    public Optional<String> owner(String token) {
        try {
            byte[] key = Arrays.copyOf(secretKey(), 16);
            var cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
            cipher.init(
                    Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(key));
            byte[] plain = cipher.doFinal(Base64.getDecoder().decode(token.replace("\"", "")));
            var user = USER.matcher(new String(plain, StandardCharsets.UTF_8));
            return user.find() ? Optional.of(user.group(1)) : Optional.empty();
        } catch (GeneralSecurityException another) {
            return Optional.empty();
        }
    }

    private byte[] secretKey() throws GeneralSecurityException {
        byte[] hashed =
                MessageDigest.getInstance("SHA-1")
                        .digest(password.getBytes(StandardCharsets.UTF_8));
        var cipher = Cipher.getInstance("DESede/ECB/PKCS5Padding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(Arrays.copyOf(hashed, 24), "DESede"));
        return cipher.doFinal(
                Base64.getDecoder().decode(property("com.ibm.websphere.ltpa.3DESKey")));
    }

    private String property(String name) {
        var properties = new Properties();
        try (var file = Files.newBufferedReader(path)) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty(name);
    }
}
