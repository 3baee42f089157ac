package org.yuheng.command.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yuheng.command.testing.FreshDatabase;

class VaultTest {
    private static final String A = "11111111-1111-4111-8111-111111111111";
    private static final String B = "22222222-2222-4222-8222-222222222222";
    private static final String SAID = "本人仅在此处写下的独特语句鲲鹏玄武";

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    private Vault vault;

    @BeforeEach
    void open() {
        vault = vaultWith(1);
    }

    @Test
    void whatIsKeptOpensAgain() {
        vault.keep(A, Map.of("words", text(SAID), "identity", text("欧阳绝密")));

        assertThat(vault.open(A, "words")).contains(text(SAID));
        assertThat(vault.open(List.of(A, B), List.of("words", "identity")))
                .isEqualTo(Map.of(A, Map.of("words", text(SAID), "identity", text("欧阳绝密"))));
    }

    @Test
    void anEmptyTextAndAnEmojiOpenAsTheyWere() {
        vault.keep(A, Map.of("empty", text(""), "emoji", text("😀\n罚款")));

        assertThat(vault.open(A, "empty")).contains(text(""));
        assertThat(vault.open(A, "emoji")).contains(text("😀\n罚款"));
    }

    @Test
    void whatWasNeverKeptIsAbsent() {
        vault.keep(A, Map.of("words", text(SAID)));

        assertThat(vault.open(A, "identity")).isEmpty();
        assertThat(vault.open(B, "words")).isEmpty();
    }

    @Test
    void theFirstTextOfAReferenceStays() {
        vault.keep(A, Map.of("words", text("first")));
        vault.keep(A, Map.of("words", text("second"), "supplement", text("more")));

        assertThat(vault.open(A, "words")).contains(text("first"));
        assertThat(vault.open(A, "supplement")).contains(text("more"));
    }

    @Test
    void nothingIsInTheClear() {
        vault.keep(A, Map.of("words", text(SAID)));

        var sealed = database.jdbc().queryForObject("SELECT sealed FROM vault_entry", byte[].class);
        assertThat(new String(sealed, StandardCharsets.UTF_8))
                .doesNotContain(SAID)
                .doesNotContain(SAID.substring(0, 2));
    }

    @Test
    void theSameTextIsNeverSealedTheSameWay() {
        vault.keep(A, Map.of("one", text(SAID), "two", text(SAID)));

        var sealed = database.jdbc().queryForList("SELECT sealed FROM vault_entry", byte[].class);
        assertThat(sealed.getFirst()).isNotEqualTo(sealed.getLast());
    }

    @Test
    void anotherMasterKeyOpensNothing() {
        vault.keep(A, Map.of("words", text(SAID)));

        var stranger = vaultWith(2);
        assertThatExceptionOfType(VaultUnreadable.class)
                .isThrownBy(() -> stranger.open(A, "words"))
                .withMessageNotContaining(SAID);
    }

    @Test
    void aKeyMovedToAnotherComplaintOpensNothing() {
        vault.keep(A, Map.of("words", text(SAID)));
        vault.keep(B, Map.of("words", text("other")));
        database.jdbc()
                .update(
                        "UPDATE vault_key SET wrapped_key = (SELECT wrapped_key FROM vault_key WHERE complaint_id = ?)"
                                + " WHERE complaint_id = ?",
                        UUID.fromString(A),
                        UUID.fromString(B));

        assertThatExceptionOfType(VaultUnreadable.class).isThrownBy(() -> vault.open(B, "words"));
    }

    @Test
    void anEntryMovedToAnotherComplaintDoesNotOpen() {
        vault.keep(A, Map.of("words", text(SAID)));
        vault.keep(B, Map.of("other", text("other")));
        database.jdbc().update("UPDATE vault_entry SET complaint_id = ? WHERE ref = 'words'", UUID.fromString(B));

        assertThatExceptionOfType(VaultUnreadable.class).isThrownBy(() -> vault.open(B, "words"));
    }

    @Test
    void anEntryMovedToAnotherReferenceDoesNotOpen() {
        vault.keep(A, Map.of("identity", text("欧阳绝密")));
        database.jdbc().update("UPDATE vault_entry SET ref = 'words'");

        assertThatExceptionOfType(VaultUnreadable.class).isThrownBy(() -> vault.open(A, "words"));
    }

    @Test
    void aChangedOrCutEntryDoesNotOpen() {
        vault.keep(A, Map.of("words", text(SAID)));
        database.jdbc().update("UPDATE vault_entry SET sealed = set_byte(sealed, 20, get_byte(sealed, 20) # 1)");
        assertThatExceptionOfType(VaultUnreadable.class).isThrownBy(() -> vault.open(A, "words"));

        database.jdbc().update("UPDATE vault_entry SET sealed = substring(sealed FROM 1 FOR 5)");
        assertThatExceptionOfType(VaultUnreadable.class).isThrownBy(() -> vault.open(A, "words"));
    }

    @Test
    void withoutItsKeyAComplaintIsErased() {
        vault.keep(A, Map.of("words", text(SAID), "identity", text("欧阳绝密")));
        vault.keep(B, Map.of("words", text("other")));
        database.jdbc().update("DELETE FROM vault_key WHERE complaint_id = ?", UUID.fromString(A));

        assertThat(vault.open(List.of(A, B), List.of("words", "identity"))).containsOnlyKeys(B);
        assertThat(database.count("vault_entry")).isEqualTo(1);
    }

    @Test
    void whatIsErasedIsAbsentAndOtherComplaintsAreUntouched() {
        vault.keep(A, Map.of("words", text(SAID), "identity", text("欧阳绝密")));
        vault.keep(B, Map.of("words", text("other")));

        vault.erase(A);

        assertThat(vault.open(List.of(A, B), List.of("words", "identity")))
                .isEqualTo(Map.of(B, Map.of("words", text("other"))));
        assertThat(database.count("vault_key")).isEqualTo(1);
        assertThat(database.count("vault_entry")).isEqualTo(1);
    }

    @Test
    void whatIsKeptAfterAnErasureOpensAndWhatWasErasedDoesNotComeBack() {
        vault.keep(A, Map.of("words", text(SAID), "reply", text("first")));
        vault.erase(A);

        vault.keep(A, Map.of("reply", text("second")));

        assertThat(vault.open(A, "reply")).contains(text("second"));
        assertThat(vault.open(A, "words")).isEmpty();
    }

    @Test
    void anErasedEntryThatComesFromABackupDoesNotOpenWithTheNewKey() {
        vault.keep(A, Map.of("words", text(SAID)));
        var backup = database.jdbc().queryForObject("SELECT sealed FROM vault_entry", byte[].class);
        vault.erase(A);
        vault.keep(A, Map.of("reply", text("second")));

        database.jdbc()
                .update(
                        "INSERT INTO vault_entry (complaint_id, ref, sealed) VALUES (?, 'words', ?)",
                        UUID.fromString(A),
                        backup);

        assertThatExceptionOfType(VaultUnreadable.class).isThrownBy(() -> vault.open(A, "words"));
        assertThat(vault.open(A, "reply")).contains(text("second"));
    }

    @Test
    void erasingTwiceIsErasingOnce() {
        vault.keep(A, Map.of("words", text(SAID)));

        vault.erase(A);
        vault.erase(A);
        vault.erase(B);

        assertThat(database.count("vault_key")).isZero();
        assertThat(database.count("vault_entry")).isZero();
    }

    @Test
    void anErasureInATransactionThatFailsErasesNothing() {
        vault.keep(A, Map.of("words", text(SAID)));

        assertThatThrownBy(() -> database.inTransaction(() -> {
                    vault.erase(A);
                    throw new IllegalStateException("the event was not stored");
                }))
                .hasMessage("the event was not stored");

        assertThat(vault.open(A, "words")).contains(text(SAID));
    }

    @Test
    void whatIsKeptInATransactionThatFailsIsGone() {
        assertThatThrownBy(() -> database.inTransaction(() -> {
                    vault.keep(A, Map.of("words", text(SAID)));
                    throw new IllegalStateException("the event was not stored");
                }))
                .hasMessage("the event was not stored");

        assertThat(vault.open(A, "words")).isEmpty();
        assertThat(database.count("vault_key")).isZero();
    }

    @Test
    void aShortMasterSecretIsRefused() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new MasterKeys(new byte[31]));
    }

    private Vault vaultWith(int secret) {
        return new Vault(database.jdbc(), TestKeys.of(secret));
    }

    private static ConfidentialText text(String value) {
        return new ConfidentialText(value);
    }
}
