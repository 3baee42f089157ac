package org.yuheng.command.casesupervision;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.yuheng.command.number.DocumentCodes;
import org.yuheng.command.number.PaperNumbers;
import org.yuheng.command.vault.KeyedReferences;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Access;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Authority;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.paper.PaperFormat;
import org.yuheng.platform.paper.PaperTemplates;
import org.yuheng.platform.time.LegalClock;
import org.yuheng.platform.web.SeenVersion;

/** What the paths of a case have in common: the right, the name of the request, numbers, the answer. */
@Component
class CaseFrontDesk {
    private static final int LONGEST_KEY = 200;

    private final CaseCommands commands;
    private final CaseAnswers answers;
    private final CaseFile file;
    private final KeyedReferences references;
    private final PaperNumbers numbers;
    private final DocumentCodes codes;
    private final PaperTemplates templates;
    private final LegalClock clock;

    CaseFrontDesk(
            CaseCommands commands,
            CaseAnswers answers,
            CaseFile file,
            KeyedReferences references,
            PaperNumbers numbers,
            DocumentCodes codes,
            PaperTemplates templates,
            LegalClock clock) {
        this.commands = commands;
        this.answers = answers;
        this.file = file;
        this.references = references;
        this.numbers = numbers;
        this.codes = codes;
        this.templates = templates;
        this.clock = clock;
    }

    /** @throws DomainError when the action is not open to the person, or a header cannot be read */
    CaseCommand.Asked asked(Person person, Action action, String id, String seen, String key) {
        return asked(person, action, Access.require(person, action), id, seen, key);
    }

    /** The same for a step that a clerk proposes and a head confirms, where somebody may be both. */
    CaseCommand.Asked asked(Person person, Action action, boolean asHead, String id, String seen, String key) {
        var authority = Access.require(person, action);
        boolean head = asHead && person.roles().contains(Role.BUREAU_HEAD);
        return asked(
                person,
                action,
                head
                        ? new Authority(person.actingAs(Role.BUREAU_HEAD), authority.scope(), authority.region())
                        : authority,
                id,
                seen,
                key);
    }

    private CaseCommand.Asked asked(
            Person person, Action action, Authority authority, String id, String seen, String key) {
        return new CaseCommand.Asked(
                CaseIds.clean(id), authority, SeenVersion.parse(seen), request(person, action, key));
    }

    /** The same key counts per account and per action. */
    private String request(Person person, Action action, String key) {
        if (key == null || key.isBlank()) {
            return null;
        }
        if (key.length() > LONGEST_KEY) {
            throw new DomainError(ErrorCode.TEXT_TOO_LONG, Map.of("field", "Idempotency-Key", "limit", LONGEST_KEY));
        }
        return references.content("case-request", person.account(), action.name(), key);
    }

    CaseAnswers.Written done(CaseCommand command) {
        return answers.written(commands.send(command));
    }

    /**
     * Asks first whether the paper could be issued, so that nothing is numbered that is not; then reserves its number and
     * issues it. A number whose paper another hand stopped in between is recorded void.
     */
    CaseAnswers.Written issue(CaseCommand.Asked asked, String paperId) {
        commands.send(new CaseCommand.IssuePaper(asked, paperId, null, null, null));
        var state = CaseGuards.mustExist(file.stateOf(asked.caseId()));
        var kind = state.papers().find(paperId).orElseThrow().kind();
        var issuer = asked.authority().actor().organisation();
        codes.codeOf(issuer, kind);
        int year = LegalDay.dateOf(clock.now()).getYear();
        long ordinal = numbers.reserve(paperId, issuer, kind, year);
        try {
            var number = codes.number(issuer, kind, year, ordinal);
            return done(new CaseCommand.IssuePaper(
                    asked,
                    paperId,
                    number,
                    templates.currentVersion(kind, PaperFormat.HTML),
                    templates.currentVersion(kind, PaperFormat.DOCX)));
        } catch (DomainError refused) {
            numbers.cancel(paperId);
            throw refused;
        }
    }
}
