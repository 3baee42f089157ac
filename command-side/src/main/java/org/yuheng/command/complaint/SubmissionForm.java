package org.yuheng.command.complaint;

/**
 * A complaint as a client sends it: everything is text and anything may be missing. {@link Submission} is what is left
 * when it holds.
 */
public record SubmissionForm(
        String channel,
        String externalNumber,
        String identityMode,
        Complainant complainant,
        Enterprise enterprise,
        Organ organ,
        String regionCode,
        String subject,
        String statement,
        String occurredOn,
        String category) {

    /** Who complains; absent in an anonymous complaint. */
    public record Complainant(String name, String phone, String certificate) {}

    /** @param creditCode unified code or 15-digit registration number */
    public record Enterprise(String name, String creditCode) {}

    /** The organ complained of, by its id or as the sender names it. */
    public record Organ(String id, String name) {}

    @Override
    public String toString() {
        return "[submission]";
    }
}
