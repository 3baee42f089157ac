package org.yuheng.command.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yuheng.command.testing.FreshDatabase;
import org.yuheng.command.vault.TestKeys;
import org.yuheng.command.vault.VaultUnreadable;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

class NoticeAddressesTest {
    private static final String ADDRESS = "https://hotline.example.org/notices";
    private static final String SECRET = "0123456789abcdef";
    private static final AddressCheck CHECK = AddressCheck.parse("");
    private static final Supplier<Optional<String>> NONE_BEFORE = Optional::empty;

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    private final AdjustableClock clock = new AdjustableClock("2026-12-01T10:00:00+08:00");
    private NoticeAddresses addresses;

    @BeforeEach
    void open() {
        addresses = new NoticeAddresses(database.jdbc(), TestKeys.of(1), clock);
    }

    @Test
    void whatIsKeptIsFoundChangedAndRemoved() {
        addresses.put("hotline", NoticeChannel.WEBHOOK, new NoticeAddress(ADDRESS, SECRET), "admin");
        assertThat(addresses.find("hotline", NoticeChannel.WEBHOOK)).contains(new NoticeAddress(ADDRESS, SECRET));
        assertThat(addresses.find("hotline", NoticeChannel.SMTP)).isEmpty();

        addresses.put("hotline", NoticeChannel.WEBHOOK, new NoticeAddress(ADDRESS + "/2", SECRET), "other");
        assertThat(addresses.page(0, 10)).singleElement().satisfies(kept -> {
            assertThat(kept.address().address()).isEqualTo(ADDRESS + "/2");
            assertThat(kept.changedBy()).isEqualTo("other");
        });

        assertThat(addresses.remove("hotline", NoticeChannel.WEBHOOK)).isTrue();
        assertThat(addresses.remove("hotline", NoticeChannel.WEBHOOK)).isFalse();
        assertThat(addresses.count()).isZero();
    }

    @Test
    void neitherAddressNorSecretStandsInTheTable() {
        addresses.put("hotline", NoticeChannel.WEBHOOK, new NoticeAddress(ADDRESS, SECRET), "admin");

        var row = database.jdbc().queryForMap("SELECT address, secret FROM notice_address");

        assertThat(row.values())
                .allSatisfy(stored -> assertThat(new String((byte[]) stored, StandardCharsets.ISO_8859_1))
                        .doesNotContain("example", SECRET));
    }

    @Test
    void aSealedAddressOpensInItsOwnPlaceOnly() {
        addresses.put("hotline", NoticeChannel.WEBHOOK, new NoticeAddress(ADDRESS, SECRET), "admin");
        database.jdbc().update("UPDATE notice_address SET recipient = 'thief'");

        assertThatThrownBy(() -> addresses.find("thief", NoticeChannel.WEBHOOK)).isInstanceOf(VaultUnreadable.class);
    }

    @Test
    void underAnotherMasterSecretTheListStillShowsWhatCannotBeRead() {
        addresses.put("hotline", NoticeChannel.WEBHOOK, new NoticeAddress(ADDRESS, SECRET), "admin");
        var other = new NoticeAddresses(database.jdbc(), TestKeys.of(2), clock);

        assertThat(other.page(0, 10))
                .singleElement()
                .satisfies(kept -> assertThat(kept.address()).isNull());
        assertThat(other.secretOf("hotline", NoticeChannel.WEBHOOK)).isEmpty();
    }

    @Test
    void nothingOfAnEntryIsShownWhereItIsLogged() {
        assertThat(new AddressEntry(ADDRESS, SECRET).toString()).doesNotContain("example", SECRET);
        assertThat(new NoticeAddress(ADDRESS, SECRET).toString()).doesNotContain("example", SECRET);
    }

    @Test
    void aCallNeedsASecretAndKeepsTheOneThatIsThere() {
        var changed = new AddressEntry(ADDRESS, null).checked(NoticeChannel.WEBHOOK, () -> Optional.of(SECRET), CHECK);

        assertThat(changed.secret()).isEqualTo(SECRET);
        assertThat(codeOf(NoticeChannel.WEBHOOK, ADDRESS, null)).isEqualTo(ErrorCode.MISSING_FIELD);
        assertThat(codeOf(NoticeChannel.WEBHOOK, ADDRESS, "short")).isEqualTo(ErrorCode.INVALID_VALUE);
        assertThat(codeOf(NoticeChannel.WEBHOOK, ADDRESS, "a secret with blanks"))
                .isEqualTo(ErrorCode.INVALID_VALUE);
        assertThat(codeOf(NoticeChannel.WEBHOOK, "http://example.org/", SECRET)).isEqualTo(ErrorCode.INVALID_VALUE);
        assertThat(codeOf(NoticeChannel.WEBHOOK, null, SECRET)).isEqualTo(ErrorCode.MISSING_FIELD);
    }

    @Test
    void aMailboxHasNoSecret() {
        assertThat(new AddressEntry(" clerk@example.org ", null).checked(NoticeChannel.SMTP, NONE_BEFORE, CHECK))
                .isEqualTo(new NoticeAddress("clerk@example.org", null));
        assertThat(codeOf(NoticeChannel.SMTP, "clerk@example.org", SECRET)).isEqualTo(ErrorCode.INVALID_VALUE);
        assertThat(codeOf(NoticeChannel.SMTP, "clerk", null)).isEqualTo(ErrorCode.INVALID_VALUE);
    }

    private static ErrorCode codeOf(NoticeChannel channel, String address, String secret) {
        try {
            new AddressEntry(address, secret).checked(channel, NONE_BEFORE, CHECK);
            throw new AssertionError("it was taken");
        } catch (DomainError refused) {
            return refused.code();
        }
    }
}
