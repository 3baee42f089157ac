package org.yuheng.command.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yuheng.command.testing.FreshDatabase;
import org.yuheng.platform.vault.VaultReader.Display;

/** What the read side may learn. */
class VaultReadingTest {
    private static final String A = "11111111-1111-4111-8111-111111111111";
    private static final String B = "22222222-2222-4222-8222-222222222222";

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    private Vault vault;
    private VaultReading reading;

    @BeforeEach
    void fill() {
        vault = new Vault(database.jdbc(), TestKeys.of(1));
        reading = new VaultReading(vault);
        vault.keep(
                A,
                Map.of(
                        Identity.REF, VaultRecords.seal(new Identity("欧阳绝密", "0371-65901234", null)),
                        Enterprise.REF, VaultRecords.seal(new Enterprise("示范一号餐饮店", "91410100000000019L")),
                        Words.REF, VaultRecords.seal(new Words("欧阳绝密被罚", "请回电0371 65901234", "郑州市城市管理局", "N-1"))));
        vault.keep(B, Map.of(Words.REF, VaultRecords.seal(new Words("查封", "查封四十日", null, null))));
    }

    @Test
    void theTextToSearchIsSubjectAndStatementWithoutTheComplainant() {
        assertThat(reading.searchableText(List.of(A, B))).isEqualTo(Map.of(A, "〔投诉人信息〕被罚\n请回电〔投诉人信息〕", B, "查封\n查封四十日"));
    }

    @Test
    void whatWasSuppliedIsSearchedToo() {
        vault.keep(A, Map.of("supplement", new ConfidentialText("我是欧阳绝密，补充决定书")));

        assertThat(reading.searchableText(List.of(A)).get(A)).endsWith("\n我是〔投诉人信息〕，补充决定书");
    }

    @Test
    void aPageOfRowsShowsAMaskedNameAndTheEnterprise() {
        assertThat(reading.display(List.of(A, B)))
                .isEqualTo(Map.of(
                        A, new Display("欧阳**", "示范一号餐饮店", "91410100000000019L", "郑州市城市管理局", "N-1"),
                        B, new Display(null, null, null, null, null)));
    }

    @Test
    void anErasedComplaintIsNotThere() {
        database.jdbc().update("DELETE FROM vault_key WHERE complaint_id = ?", UUID.fromString(A));

        assertThat(reading.searchableText(List.of(A, B))).containsOnlyKeys(B);
        assertThat(reading.display(List.of(A, B))).containsOnlyKeys(B);
    }

    @Test
    void underAnotherMasterKeyNothingIsTold() {
        var stranger = new VaultReading(new Vault(database.jdbc(), TestKeys.of(2)));

        assertThatExceptionOfType(VaultUnreadable.class).isThrownBy(() -> stranger.searchableText(List.of(A)));
        assertThatExceptionOfType(VaultUnreadable.class).isThrownBy(() -> stranger.display(List.of(A)));
    }
}
