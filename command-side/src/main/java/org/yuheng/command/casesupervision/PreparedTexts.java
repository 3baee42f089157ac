package org.yuheng.command.casesupervision;

import java.sql.Timestamp;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.command.vault.Vault;
import org.yuheng.kernel.casesupervision.event.CaseProposed;
import org.yuheng.kernel.casesupervision.event.CaseSuspended;
import org.yuheng.kernel.casesupervision.event.DeadlineMissed;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.platform.time.LegalClock;

/**
 * What the machine writes for a person to look at: a reply to each complainant when a case is closed, a proposal to the
 * government when the period of a paper is over. It has no effect until a person uses it. Twice is once.
 */
@Component
class PreparedTexts {
    private static final String REPLY = "REPLY";
    private static final String GUIDANCE = "GUIDANCE";
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
            keep(complaintId, REPLY, caseId, ref(REPLY, caseId), text);
        }
    }

    /** Where the matter went before a court or a reconsideration body. */
    void draftGuidance(CaseSuspended suspended) {
        var life = file.eventsOf(suspended.caseId());
        var number = ((CaseProposed) life.getFirst()).number();
        var text = new ConfidentialText(GuidanceWords.of(number, suspended.ground()));
        for (var complaintId : ReplyWords.complaintsOf(life)) {
            keep(complaintId, GUIDANCE, suspended.caseId(), ref(GUIDANCE, suspended.caseId()), text);
        }
    }

    /** One for each period that was missed. */
    void draftProposal(DeadlineMissed missed) {
        var words = ProposalWords.of(file.eventsOf(missed.caseId()), missed);
        keep(missed.caseId(), PROPOSAL, missed.caseId(), ref(missed), new ConfidentialText(words));
    }

    /** What was drafted when a case about the complaint ended, or stopped for proceedings; the latest. */
    Optional<String> replyTo(String complaintId) {
        List<String> refs = jdbc.query(
                "SELECT kind, case_id::text FROM prepared_text WHERE subject_id = ? ORDER BY made_at DESC",
                (row, index) -> ref(row.getString(1), row.getString(2)),
                UUID.fromString(complaintId));
        return refs.stream()
                .flatMap(ref -> vault.open(complaintId, ref).stream())
                .findFirst()
                .map(ConfidentialText::value);
    }

    /** The one for the period that was missed last. */
    Optional<String> proposalOf(String caseId) {
        return file.eventsOf(caseId).stream()
                .filter(event -> event instanceof DeadlineMissed missed && missed.clock() == ClockKind.RECTIFICATION)
                .reduce((first, last) -> last)
                .flatMap(missed -> vault.open(caseId, ref((DeadlineMissed) missed)))
                .map(ConfidentialText::value);
    }

    private void keep(String subject, String kind, String caseId, String ref, ConfidentialText text) {
        vault.keep(subject, Map.of(ref, text));
        jdbc.update(
                "INSERT INTO prepared_text (subject_id, kind, case_id, made_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                UUID.fromString(subject),
                kind,
                UUID.fromString(caseId),
                Timestamp.from(clock.now()));
    }

    private static String ref(String kind, String caseId) {
        return "prepared-" + kind.toLowerCase(Locale.ROOT) + "-" + caseId;
    }

    private static String ref(DeadlineMissed missed) {
        return "proposal-" + missed.paperId() + "-" + missed.dueOn().format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
