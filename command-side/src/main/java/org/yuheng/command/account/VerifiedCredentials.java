package org.yuheng.command.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.yuheng.platform.access.Person;

/** Remembers verified pairs of name and password for a minute, as HMACs under a key of this process. */
final class VerifiedCredentials {
    private static final Duration LIFE = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private record Entry(Person person, Instant until) {}

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final byte[] key = new byte[32];
    private final Clock clock;

    VerifiedCredentials(Clock clock) {
        this.clock = clock;
        new SecureRandom().nextBytes(key);
    }

    Optional<Person> find(String name, String password) {
        var entry = entries.get(digest(name, password));
        return entry == null || clock.instant().isAfter(entry.until()) ? Optional.empty() : Optional.of(entry.person());
    }

    void remember(String name, String password, Person person) {
        var now = clock.instant();
        if (entries.size() >= MOST) {
            entries.values().removeIf(entry -> now.isAfter(entry.until()));
        }
        if (entries.size() < MOST) {
            entries.put(digest(name, password), new Entry(person, now.plus(LIFE)));
        }
    }

    private String digest(String name, String password) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            var text = name.length() + ":" + name + password;
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
