package org.yuheng.command.complaint;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.command.request.Codes;
import org.yuheng.command.request.Ids;
import org.yuheng.command.request.Texts;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.HandlingClass;
import org.yuheng.kernel.complaint.Remedy;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.error.ErrorMessages;
import org.yuheng.platform.access.Access;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Authority;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;

/**
 * One decision over many complaints at once: each is decided by itself and has its own event. Those that the law does not
 * allow are reported with their reason, the others go. Sending the same again is refused row by row and changes nothing.
 */
@RestController
@RequestMapping("/api/complaints")
@Tag(name = "complaints", description = "投诉举报")
class ComplaintBulkEndpoint {
    private static final int MOST = 200;

    private final ComplaintCommands commands;
    private final ComplaintAnswers answers;
    private final StatedOrgan organs;

    ComplaintBulkEndpoint(ComplaintCommands commands, ComplaintAnswers answers, StatedOrgan organs) {
        this.commands = commands;
        this.answers = answers;
        this.organs = organs;
    }

    /** @param version that the clerk has seen, or null */
    record Row(String id, Long version, String category, SubmissionForm.Organ organ) {
        Row of(String cleanId) {
            return new Row(cleanId, version, category, organ);
        }
    }

    /** @param category and {@code organ} count where a row says none */
    record AcceptMany(List<Row> complaints, String category, SubmissionForm.Organ organ, String handlingClass) {}

    record RedirectMany(List<Row> complaints, String remedy, Integer period, String unit, String text) {}

    record UndoMany(List<Row> complaints) {}

    /** @param code null where it was done */
    record Outcome(
            String id,
            boolean done,
            Long version,
            ComplaintStage stage,
            String position,
            String code,
            String detail,
            Map<String, Object> details) {}

    /** @param items in the order in which they were sent */
    record Outcomes(int done, int refused, List<Outcome> items) {}

    @PostMapping("/accept")
    @Requires(Action.ACCEPT)
    @Operation(summary = "Accept up to 200 complaints; unlawful rows are reported, the others go")
    Outcomes accept(Person person, @RequestBody AcceptMany body, Locale locale) {
        var authority = Access.require(person, Action.ACCEPT);
        var weight = Codes.of(HandlingClass.class, "handlingClass", body.handlingClass());
        return each(body.complaints(), locale, row -> {
            var category = row.category() == null ? body.category() : row.category();
            var organ = row.organ() == null ? body.organ() : row.organ();
            return new ComplaintCommand.Accept(
                    row.id(),
                    authority,
                    row.version(),
                    category == null ? null : Category.of(category),
                    organs.idOf(organ, authority.region()),
                    weight,
                    null,
                    null);
        });
    }

    @PostMapping("/redirect")
    @Requires(Action.REDIRECT)
    @Operation(summary = "Point the complainants of up to 200 complaints to another remedy")
    Outcomes redirect(Person person, @RequestBody RedirectMany body, Locale locale) {
        var authority = Access.require(person, Action.REDIRECT);
        var remedy = Codes.of(Remedy.class, "remedy", body.remedy());
        var unit = Codes.of(PeriodUnit.class, "unit", body.unit());
        var text = Texts.clean("text", body.text());
        return each(
                body.complaints(),
                locale,
                row -> new ComplaintCommand.Redirect(
                        row.id(), authority, row.version(), remedy, body.period(), unit, text));
    }

    @PostMapping("/undo")
    @Requires(Action.UNDO)
    @Operation(summary = "Take back what you accepted or redirected within the last minute, of up to 200 complaints")
    Outcomes undo(Person person, @RequestBody UndoMany body, Locale locale) {
        Authority authority = Access.require(person, Action.UNDO);
        return each(body.complaints(), locale, row -> new ComplaintCommand.Undo(row.id(), authority, row.version()));
    }

    private Outcomes each(List<Row> rows, Locale locale, Function<Row, ComplaintCommand> command) {
        if (rows == null || rows.isEmpty()) {
            throw new DomainError(ErrorCode.MISSING_FIELD, Map.of("field", "complaints"));
        }
        if (rows.size() > MOST) {
            throw new DomainError(ErrorCode.TOO_MANY_AT_ONCE, Map.of("limit", MOST));
        }
        var items = rows.stream().map(row -> one(row, locale, command)).toList();
        int done = (int) items.stream().filter(Outcome::done).count();
        return new Outcomes(done, items.size() - done, items);
    }

    private Outcome one(Row row, Locale locale, Function<Row, ComplaintCommand> command) {
        try {
            var id = row == null ? null : Ids.clean("id", row.id());
            ComplaintGuards.mustName(id, "id");
            var outcome = commands.send(command.apply(row.of(id)));
            return new Outcome(
                    outcome.id(),
                    true,
                    outcome.version(),
                    outcome.stage(),
                    answers.position(outcome),
                    null,
                    null,
                    Map.of());
        } catch (DomainError refused) {
            return new Outcome(
                    row == null ? null : row.id(),
                    false,
                    null,
                    null,
                    null,
                    refused.code().name(),
                    ErrorMessages.text(refused.code(), refused.details(), locale),
                    refused.details());
        }
    }
}
