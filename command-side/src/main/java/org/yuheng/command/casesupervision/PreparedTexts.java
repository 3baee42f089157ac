package org.yuheng.command.casesupervision;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.command.vault.Vault;
import org.yuheng.platform.time.LegalClock;

/**
 * What the machine writes for a person to look at: a reply to each complainant when a case is closed, a proposal to the
 * government when the period of a paper is over. It has no effect until a person uses it. Twice is once.
 */
@Component
class PreparedTexts {
    private static final String REPLY = "REPLY";
    private static final String PROPOSAL = "PROPOSAL";

    private final CaseFile file;
    private final Vault vault;
    private final JdbcTemplate jdbc;
    private final LegalClock clock;

    PreparedTexts(CaseFile file, Vault vault, JdbcTemplate jdbc, LegalClock clock) {
        this.file = file;
        this.vault = vault;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void draftReplies(String caseId) {
        var life = file.eventsOf(caseId);
        var text = new ConfidentialText(ReplyWords.of(life));
        for (var complaintId : ReplyWords.complaintsOf(life)) {
            keep(complaintId, REPLY, caseId, text);
        }
    }

    void draftProposal(String caseId, String paperId) {
        keep(caseId, PROPOSAL, caseId, new ConfidentialText(ProposalWords.of(file.eventsOf(caseId), paperId)));
    }

    /** The reply that was drafted when a case about the complaint ended; the latest. */
    Optional<String> replyTo(String complaintId) {
        return latest(complaintId, REPLY);
    }

    Optional<String> proposalOf(String caseId) {
        return latest(caseId, PROPOSAL);
    }

    private void keep(String subject, String kind, String caseId, ConfidentialText text) {
        vault.keep(subject, Map.of(ref(kind, caseId), text));
        jdbc.update(
                "INSERT INTO prepared_text (subject_id, kind, case_id, made_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                UUID.fromString(subject),
                kind,
                UUID.fromString(caseId),
                Timestamp.from(clock.now()));
    }

    private Optional<String> latest(String subject, String kind) {
        List<String> cases = jdbc.queryForList(
                "SELECT case_id::text FROM prepared_text WHERE subject_id = ? AND kind = ? ORDER BY made_at DESC",
                String.class,
                UUID.fromString(subject),
                kind);
        return cases.stream()
                .flatMap(caseId -> vault.open(subject, ref(kind, caseId)).stream())
                .findFirst()
                .map(ConfidentialText::value);
    }

    private static String ref(String kind, String caseId) {
        return "prepared-" + kind.toLowerCase(java.util.Locale.ROOT) + "-" + caseId;
    }
}
