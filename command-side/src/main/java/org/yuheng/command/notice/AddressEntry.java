package org.yuheng.command.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/**
 * What an administrator enters for a recipient on a channel.
 *
 * @param address a mailbox, or the address that is called
 * @param secret signs the calls; without it the one that is there stays
 */
record AddressEntry(String address, String secret) {
    private static final Pattern RECIPIENT = Pattern.compile("[A-Za-z][A-Za-z0-9._@-]{0,79}");
    private static final Pattern SECRET = Pattern.compile("[\\x21-\\x7E]{16,200}");

    @Override
    public String toString() {
        return "AddressEntry[not shown]";
    }

    /** @throws DomainError {@code INVALID_VALUE} */
    static String recipient(String name) {
        mustHold(RECIPIENT.matcher(name).matches(), "recipient", "the id of an account or an organisation");
        return name;
    }

    /** @throws DomainError {@code INVALID_VALUE} */
    static NoticeChannel channel(String name) {
        var sent =
                Stream.of(NoticeChannel.values()).filter(NoticeChannel::isSent).toList();
        return sent.stream()
                .filter(channel -> channel.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", "channel", "expected", sent)));
    }

    /**
     * @param before the secret that is there
     * @throws DomainError {@code MISSING_FIELD}, {@code INVALID_VALUE}
     */
    NoticeAddress checked(NoticeChannel channel, Supplier<Optional<String>> before, AddressCheck check) {
        mustBeGiven(address, "address");
        var place = address.strip();
        if (channel == NoticeChannel.SMTP) {
            mustHold(check.isMailbox(place), "address", "name@example.org");
            mustHold(secret == null, "secret", List.of());
            return new NoticeAddress(place, null);
        }
        mustHold(check.isCallable(place), "address", "https://example.org/path");
        var signing = secret == null ? before.get().orElse(null) : secret;
        mustBeGiven(signing, "secret");
        mustHold(SECRET.matcher(signing).matches(), "secret", "16…200 ASCII");
        return new NoticeAddress(place, signing);
    }

    private static void mustBeGiven(String value, String field) {
        if (value == null || value.isBlank()) {
            throw new DomainError(ErrorCode.MISSING_FIELD, Map.of("field", field));
        }
    }

    private static void mustHold(boolean condition, String field, Object expected) {
        if (!condition) {
            throw new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", field, "expected", expected));
        }
    }
}
