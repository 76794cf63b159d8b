package io.genkan.credential.passkey;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * An authenticator and its browser in one (WebAuthn §6.1, §6.5). Made by hand from the
 * specification, so that it shares no mistake with the library and every part of a response can be
 * made to lie.
 */
public final class SoftAuthenticator {

    public static final int UP = 0x01;
    public static final int UV = 0x04;
    public static final int BE = 0x08;
    public static final int BS = 0x10;
    private static final int AT = 0x40;

    public String origin = "https://portal.example.jp";
    public String rpId = "portal.example.jp";
    public String alsoInClientData = "\"crossOrigin\":false";
    public String type = "public-key";
    public String transports = "[\"internal\",\"hybrid\"]";
    public int flags = UP | UV;
    public int signCount = 1;
    public byte[] credentialId = "a credential id.".getBytes(StandardCharsets.UTF_8);
    public byte[] userHandle;
    private final KeyPair key = newKey();

    public String create(String challenge) {
        return credential(
                """
                "clientDataJSON":"%s","attestationObject":"%s","transports":%s"""
                        .formatted(
                                base64(clientData("webauthn.create", challenge)),
                                base64(attestationObject()),
                                transports));
    }

    public String get(String challenge) {
        byte[] client = clientData("webauthn.get", challenge);
        byte[] authenticator = authenticatorData(flags);
        return credential(
                """
                "clientDataJSON":"%s","authenticatorData":"%s","signature":"%s","userHandle":%s"""
                        .formatted(
                                base64(client),
                                base64(authenticator),
                                base64(sign(join(authenticator, sha256(client)))),
                                userHandle == null ? "null" : '"' + base64(userHandle) + '"'));
    }

    /** Its credential id, as JSON has it. */
    public String id() {
        return base64(credentialId);
    }

    private String credential(String response) {
        return """
        {"id":"%1$s","rawId":"%1$s","type":"%2$s","response":{%3$s},"clientExtensionResults":{}}"""
                .formatted(base64(credentialId), type, response);
    }

    private byte[] clientData(String type, String challenge) {
        return """
        {"type":"%s","challenge":"%s","origin":"%s",%s}"""
                .formatted(type, challenge, origin, alsoInClientData)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] authenticatorData(int withFlags) {
        return join(
                sha256(rpId.getBytes(StandardCharsets.UTF_8)),
                new byte[] {(byte) withFlags},
                ByteBuffer.allocate(4).putInt(signCount).array());
    }

    /** CBOR: {@code {"fmt":"none","attStmt":{},"authData":bytes}}. */
    private byte[] attestationObject() {
        byte[] data =
                join(
                        authenticatorData(flags | AT),
                        new byte[16],
                        length16(credentialId),
                        credentialId,
                        coseKey());
        byte[] head = new byte[] {(byte) 0xa3, 0x63, 'f', 'm', 't', 0x64, 'n', 'o', 'n', 'e'};
        byte[] statement = join(new byte[] {0x67}, ascii("attStmt"), new byte[] {(byte) 0xa0});
        return join(
                head,
                statement,
                new byte[] {0x68},
                ascii("authData"),
                new byte[] {0x59},
                length16(data),
                data);
    }

    /** RFC 9053 §7.1.1: an EC2 key for ES256 on P-256. */
    private byte[] coseKey() {
        var point = ((ECPublicKey) key.getPublic()).getW();
        return join(
                new byte[] {(byte) 0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32},
                unsigned32(point.getAffineX().toByteArray()),
                new byte[] {0x22, 0x58, 32},
                unsigned32(point.getAffineY().toByteArray()));
    }

    private byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair newKey() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] length16(byte[] bytes) {
        return ByteBuffer.allocate(2).putShort((short) bytes.length).array();
    }

    private static byte[] unsigned32(byte[] number) {
        var padded = join(new byte[32], number);
        return Arrays.copyOfRange(padded, padded.length - 32, padded.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] join(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
