package org.yuheng.command.notice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.command.complaint.ComplaintDirectory;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;

/** What a person was told, with an account or with a receipt code. */
@RestController
@Tag(name = "notices", description = "通知")
class NoticeEndpoint {
    private final NoticeInbox inbox;
    private final NoticeProgress progress;
    private final ComplaintDirectory complaints;

    NoticeEndpoint(NoticeInbox inbox, NoticeProgress progress, ComplaintDirectory complaints) {
        this.inbox = inbox;
        this.progress = progress;
        this.complaints = complaints;
    }

    /**
     * @param complaintId null where it is about a case
     * @param caseId null where it is about a complaint
     * @param paper number of the paper that it is about, or null
     * @param dueOn last day of the period that it is about, or null
     */
    record NoticeItem(
            UUID id,
            Instant at,
            String step,
            String stage,
            Audience audience,
            String complaintId,
            String caseId,
            String number,
            String paper,
            LocalDate dueOn,
            String text,
            boolean read) {}

    record NoticeList(List<NoticeItem> items, long total, int page, int size) {}

    record NoticeRead(UUID id, boolean read) {}

    record ReceiptNotice(Instant at, String step, String stage, String number, String text) {}

    record ReceiptNotices(List<ReceiptNotice> items, long total, int page, int size) {}

    @GetMapping("/api/notices")
    @Requires(Action.READ_NOTICES)
    @Operation(summary = "What this account was told, also through its organisation and roles, the latest first")
    NoticeList list(
            Person person,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) Integer page,
            @RequestParam(required = false) Integer size,
            @RequestParam(required = false) String minPosition,
            Locale locale) {
        var part = NoticePage.of(page, size);
        progress.await(minPosition);
        var items = inbox.page(person, unread, part).stream()
                .map(told -> item(told, locale))
                .toList();
        return new NoticeList(items, inbox.count(person, unread), part.number(), part.size());
    }

    @PostMapping("/api/notices/{id}/read")
    @Requires(Action.READ_NOTICES)
    @Operation(summary = "Mark a notice as read by this account; twice is once")
    NoticeRead read(Person person, @PathVariable UUID id) {
        inbox.markRead(person, id);
        return new NoticeRead(id, true);
    }

    @GetMapping("/api/receipts/{receiptCode}/notices")
    @Requires(Action.OPEN_RECEIPT)
    @Operation(summary = "What the holder of a receipt was told, also where the matter goes on in another complaint")
    ReceiptNotices ofReceipt(
            @PathVariable String receiptCode, @RequestParam(required = false) String minPosition, Locale locale) {
        progress.await(minPosition);
        var items = inbox.of(complaints.mattersOf(receiptCode)).stream()
                .map(notice -> new ReceiptNotice(
                        notice.at(),
                        notice.step(),
                        notice.subject().stage(),
                        notice.number(),
                        NoticeTexts.text(notice, locale)))
                .toList();
        return new ReceiptNotices(items, items.size(), 0, items.size());
    }

    private static NoticeItem item(NoticeInbox.Told told, Locale locale) {
        var notice = told.notice();
        return new NoticeItem(
                notice.id(),
                notice.at(),
                notice.step(),
                notice.subject().stage(),
                notice.audience(),
                notice.subject().complaintId(),
                notice.subject().caseId(),
                notice.number(),
                notice.paper(),
                notice.dueOn(),
                NoticeTexts.text(notice, locale),
                told.read());
    }
}
