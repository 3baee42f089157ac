package org.yuheng.command.vault;

/**
 * What was said, as it was said.
 *
 * @param organName the organ as the complainant wrote it, or null
 * @param externalNumber number in the sending system, or null
 */
public record Words(String subject, String statement, String organName, String externalNumber) {
    public static final String REF = "words";

    @Override
    public String toString() {
        return "[words]";
    }
}
