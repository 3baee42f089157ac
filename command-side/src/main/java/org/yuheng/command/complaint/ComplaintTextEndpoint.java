package org.yuheng.command.complaint;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.complaint.event.ComplaintReplied;
import org.yuheng.platform.access.Access;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;

/** What was written in the course of a complaint: all of it for the bureau, the letters for the complainant. */
@RestController
@Tag(name = "complaints", description = "投诉举报")
class ComplaintTextEndpoint {
    private final ComplaintTexts texts;
    private final ComplaintFile file;
    private final Receipts receipts;

    ComplaintTextEndpoint(ComplaintTexts texts, ComplaintFile file, Receipts receipts) {
        this.texts = texts;
        this.file = file;
        this.receipts = receipts;
    }

    /** A text as the complainant sees it: staff are named by their role only. */
    record Letter(Instant at, String step, String part, Role by, String text) {}

    @GetMapping("/api/complaints/{id}/texts")
    @Requires(Action.READ_STATEMENT)
    @Operation(summary = "What was written in the course of the matter, step by step")
    ResponseEntity<List<ComplaintTexts.StepText>> texts(Person person, @PathVariable String id) {
        var facts = ComplaintGuards.mustExist(file.stateOf(id)).facts();
        var authority = Access.require(person, Action.READ_STATEMENT, facts.subject());
        ComplaintGuards.mustNotBeComplainedOf(facts.organId(), authority.actor());
        boolean supervises = authority.region() != null && isOfABureau(authority.actor());
        return uncached(supervises ? texts.all(id) : texts.lettersOf(id));
    }

    @GetMapping("/api/receipts/{receiptCode}/letters")
    @Requires(Action.OPEN_RECEIPT)
    @Operation(summary = "What the bureau wrote to the complainant, and the complainant to the bureau")
    ResponseEntity<List<Letter>> letters(@PathVariable String receiptCode) {
        var own = receipts.complaintOf(receiptCode);
        var matter = receipts.matterOf(receiptCode);
        var here = texts.lettersOf(own).stream();
        var there = own.equals(matter) ? Stream.<ComplaintTexts.StepText>empty() : repliesIn(matter);
        return uncached(Stream.concat(here, there)
                .map(text -> new Letter(
                        text.at(), text.step(), text.part(), text.by().role(), text.text()))
                .toList());
    }

    /** Who followed into another complaint hears how that ended, and nothing that its own complainant wrote. */
    private Stream<ComplaintTexts.StepText> repliesIn(String matter) {
        return texts.lettersOf(matter).stream()
                .filter(text -> text.step().equals(ComplaintReplied.class.getSimpleName()));
    }

    private static boolean isOfABureau(Actor actor) {
        return Stream.of(Role.BUREAU_CLERK, Role.BUREAU_REVIEWER, Role.BUREAU_HEAD, Role.SUPERIOR_BUREAU)
                .anyMatch(role -> Objects.equals(role, actor.role()));
    }

    private static <T> ResponseEntity<T> uncached(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
