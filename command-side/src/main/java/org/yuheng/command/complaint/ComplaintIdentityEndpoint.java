package org.yuheng.command.complaint;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.command.request.Codes;
import org.yuheng.command.request.Ids;
import org.yuheng.command.request.Texts;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.command.vault.Enterprise;
import org.yuheng.command.vault.Identity;
import org.yuheng.command.vault.Vault;
import org.yuheng.command.vault.VaultRecords;
import org.yuheng.command.vault.Words;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.ErasureGround;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Access;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;
import org.yuheng.platform.web.SeenVersion;

/** Opens what the vault holds: the words by right, the identity by a recorded act. Nothing of it may be cached. */
@RestController
@RequestMapping("/api/complaints/{id}")
@Tag(name = "complaints", description = "投诉举报")
class ComplaintIdentityEndpoint {
    private static final String SUPPLEMENT_LIST = "supplement-list";
    private static final String SUPPLEMENT = "supplement";

    private final ComplaintCommands commands;
    private final ComplaintAnswers answers;
    private final ComplaintFile file;
    private final Vault vault;

    ComplaintIdentityEndpoint(ComplaintCommands commands, ComplaintAnswers answers, ComplaintFile file, Vault vault) {
        this.commands = commands;
        this.answers = answers;
        this.file = file;
        this.vault = vault;
    }

    record Purpose(String purpose) {}

    record Consent(String reader, String purpose) {}

    record Statement(
            String id,
            String subject,
            String statement,
            String organName,
            String enterpriseName,
            String creditCode,
            String externalNumber,
            String supplementList,
            String supplement) {}

    record Erasure(String ground) {}

    record Opened(String id, long version, ComplaintStage stage, String position, Identity complainant) {}

    @GetMapping("/statement")
    @Requires(Action.READ_STATEMENT)
    @Operation(summary = "What was said, in the words of the complainant")
    ResponseEntity<Statement> statement(Person person, @PathVariable String id) {
        var facts = ComplaintGuards.mustExist(file.stateOf(id)).facts();
        var authority = Access.require(person, Action.READ_STATEMENT, facts.subject());
        ComplaintGuards.mustNotBeComplainedOf(facts.organId(), authority.actor());
        var found = vault.open(List.of(id), List.of(Words.REF, Enterprise.REF, SUPPLEMENT_LIST, SUPPLEMENT))
                .getOrDefault(id, Map.of());
        return uncached(statement(id, found));
    }

    @PostMapping("/read-identity")
    @Requires(Action.READ_IDENTITY)
    @Operation(
            summary = "Read who complained, for a stated purpose; it is recorded and the complainant sees it",
            description = "A confidential complaint needs the consent of a head, another person, within 24 hours.")
    ResponseEntity<Opened> readIdentity(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestBody Purpose body) {
        var authority = Access.require(person, Action.READ_IDENTITY);
        var outcome = commands.send(new ComplaintCommand.ReadIdentity(
                id, authority, SeenVersion.parse(seen), Texts.clean("purpose", body.purpose())));
        var identity = VaultRecords.identity(
                        vault.open(List.of(id), List.of(Identity.REF)).getOrDefault(id, Map.of()))
                .orElseThrow(() -> new DomainError(ErrorCode.IDENTITY_ERASED, Map.of()));
        return uncached(new Opened(id, outcome.version(), outcome.stage(), answers.position(outcome), identity));
    }

    @PostMapping("/approve-identity-read")
    @Requires(Action.APPROVE_IDENTITY_READ)
    @Operation(summary = "Let another person read the identity behind a confidential complaint, for 24 hours")
    ComplaintAnswers.Written approveIdentityRead(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestBody Consent body) {
        var reader = Ids.account("reader", body.reader());
        ComplaintGuards.mustName(reader, "reader");
        var authority = Access.require(person, Action.APPROVE_IDENTITY_READ);
        return answers.written(commands.send(new ComplaintCommand.ApproveIdentityRead(
                id, authority, SeenVersion.parse(seen), reader, Texts.clean("purpose", body.purpose()))));
    }

    @PostMapping("/erase-identity")
    @Requires(Action.ERASE_IDENTITY)
    @Operation(summary = "Erase who complained and all that was said, for a legal ground; the facts of the case stay")
    ComplaintAnswers.Written eraseIdentity(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestBody Erasure body) {
        var authority = Access.require(person, Action.ERASE_IDENTITY);
        return answers.written(commands.send(new ComplaintCommand.EraseIdentity(
                id, authority, SeenVersion.parse(seen), Codes.of(ErasureGround.class, "ground", body.ground()))));
    }

    private static Statement statement(String id, Map<String, ConfidentialText> found) {
        var words = VaultRecords.words(found).orElseThrow(() -> new DomainError(ErrorCode.IDENTITY_ERASED, Map.of()));
        var enterprise = VaultRecords.enterprise(found);
        return new Statement(
                id,
                words.subject(),
                words.statement(),
                words.organName(),
                enterprise.map(Enterprise::name).orElse(null),
                enterprise.map(Enterprise::creditCode).orElse(null),
                words.externalNumber(),
                text(found, SUPPLEMENT_LIST),
                text(found, SUPPLEMENT));
    }

    private static String text(Map<String, ConfidentialText> found, String ref) {
        var text = found.get(ref);
        return text == null ? null : text.value();
    }

    private static <T> ResponseEntity<T> uncached(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
