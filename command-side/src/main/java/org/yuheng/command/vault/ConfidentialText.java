package org.yuheng.command.vault;

import java.util.Objects;

/** Text that may hold personal data: it travels to the vault and nowhere else, and never prints itself. */
public record ConfidentialText(String value) {
    public ConfidentialText {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return "[confidential]";
    }
}
