package org.yuheng.command.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.yuheng.command.testing.FreshDatabase;

/** The master secret is the one of this installation, or there is no start. */
class InstallationKeysTest {
    private static final String SECRET = "a-secret-that-has-at-least-32-bytes";
    private static final String COMPLAINT = "11111111-1111-4111-8111-111111111111";
    private static final ConfidentialText SAID = new ConfidentialText("罚款两次");

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    @TempDir
    Path folder;

    private InstallationKeys installation;

    @BeforeEach
    void open() {
        installation = new InstallationKeys(database.jdbc());
    }

    @Test
    void whatTheFirstStartSealedOpensAtTheNext() throws IOException {
        var first = installation.in(file(SECRET));

        assertThat(wrapping(installation.in(file(SECRET)))).isEqualTo(wrapping(first));
        assertThat(database.count("installation_check")).isOne();
    }

    @Test
    void anotherSecretIsRefusedByNameOfItsFileAndNeverByItsContent() throws IOException {
        installation.in(file(SECRET));
        var other = file("another" + SECRET);

        assertThatExceptionOfType(MasterKeyRefused.class)
                .isThrownBy(() -> installation.in(other))
                .withMessageContaining(other.toString())
                .withMessageNotContaining(SECRET);
    }

    @Test
    void theLineEndOfTheFileIsNoPartOfTheSecret() throws IOException {
        var keys = installation.in(file(SECRET + "\n"));

        assertThat(wrapping(keys)).isEqualTo(wrapping(keysOf(SECRET)));
        assertThat(wrapping(installation.in(file(SECRET)))).isEqualTo(wrapping(keys));
        assertThat(wrapping(installation.in(file(SECRET + "\r\n")))).isEqualTo(wrapping(keys));
    }

    @Test
    void whereAnEarlierVersionSealedWithTheLineEndItStaysAPart() throws IOException {
        new Vault(database.jdbc(), keysOf(SECRET + "\n")).keep(COMPLAINT, Map.of("words", SAID));

        for (int start = 1; start <= 2; start++) {
            var vault = new Vault(database.jdbc(), installation.in(file(SECRET + "\n")));
            assertThat(vault.open(COMPLAINT, "words")).contains(SAID);
        }
    }

    @Test
    void anotherSecretIsNoticedAlsoWhereAnEarlierVersionWroteNoCheck() throws IOException {
        new Vault(database.jdbc(), keysOf(SECRET)).keep(COMPLAINT, Map.of("words", SAID));
        var other = file("another" + SECRET);

        assertThatExceptionOfType(MasterKeyRefused.class).isThrownBy(() -> installation.in(other));
        assertThat(database.count("installation_check")).isZero();
    }

    @Test
    void aSecretOfAnyBytesMayEndLikeALine() throws IOException {
        var bytes = new byte[MasterKeys.SHORTEST];
        Arrays.fill(bytes, (byte) '\n');

        assertThat(wrapping(installation.in(file(bytes)))).isEqualTo(wrapping(new MasterKeys(bytes)));
    }

    @Test
    void aShortSecretAndAMissingFileAreRefused() throws IOException {
        var tooShort = file("x".repeat(MasterKeys.SHORTEST - 1));

        assertThatExceptionOfType(MasterKeyRefused.class).isThrownBy(() -> installation.in(tooShort));
        assertThatExceptionOfType(MasterKeyRefused.class).isThrownBy(() -> installation.in(folder.resolve("missing")));
    }

    private static byte[] wrapping(MasterKeys keys) {
        return keys.wrapping().getEncoded();
    }

    private static MasterKeys keysOf(String secret) {
        return new MasterKeys(secret.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String content) throws IOException {
        return file(content.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("master-key"), content);
    }
}
