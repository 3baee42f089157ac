package org.yuheng.command.vault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.Optional;

/** Turns the vault's records into texts and back. */
public final class VaultRecords {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private VaultRecords() {}

    public static ConfidentialText seal(Record entry) {
        try {
            return new ConfidentialText(MAPPER.writeValueAsString(entry));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a vault record cannot be written");
        }
    }

    public static Optional<Identity> identity(Map<String, ConfidentialText> entries) {
        return open(entries.get(Identity.REF), Identity.class);
    }

    public static Optional<Enterprise> enterprise(Map<String, ConfidentialText> entries) {
        return open(entries.get(Enterprise.REF), Enterprise.class);
    }

    public static Optional<Words> words(Map<String, ConfidentialText> entries) {
        return open(entries.get(Words.REF), Words.class);
    }

    private static <T> Optional<T> open(ConfidentialText text, Class<T> kind) {
        try {
            return text == null ? Optional.empty() : Optional.of(MAPPER.readValue(text.value(), kind));
        } catch (JsonProcessingException unreadable) {
            throw new VaultUnreadable();
        }
    }
}
