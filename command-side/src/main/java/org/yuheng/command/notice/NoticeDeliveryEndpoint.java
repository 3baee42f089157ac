package org.yuheng.command.notice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Requires;

/** For the administrator: which notices did not go out, and send them again. Ids, codes and dates: no case content. */
@RestController
@Tag(name = "notices", description = "通知")
class NoticeDeliveryEndpoint {
    private final DeliveryLog log;
    private final NoticeQueue queue;

    NoticeDeliveryEndpoint(DeliveryLog log, NoticeQueue queue) {
        this.log = log;
        this.queue = queue;
    }

    record DeliveryList(List<DeliveryLog.Delivery> items, long total, int page, int size) {}

    record NoticeQueued(UUID id, Notice.State state) {}

    @GetMapping("/api/notices/deliveries")
    @Requires(Action.KEEP_NOTICES)
    @Operation(
            summary = "Notices that are sent by mail or call, with every attempt",
            description = "state: FAILED (if not given), WAITING, SKIPPED or SENT")
    DeliveryList deliveries(
            @RequestParam(defaultValue = "FAILED") String state,
            @RequestParam(required = false) Integer page,
            @RequestParam(required = false) Integer size) {
        var wanted = stateNamed(state);
        var part = NoticePage.of(page, size);
        return new DeliveryList(log.page(wanted, part), log.count(wanted), part.number(), part.size());
    }

    @PostMapping("/api/notices/{id}/retry")
    @Requires(Action.KEEP_NOTICES)
    @Operation(summary = "Send a notice that failed or was skipped again")
    NoticeQueued retry(@PathVariable UUID id) {
        queue.retry(id);
        return new NoticeQueued(id, Notice.State.WAITING);
    }

    private static Notice.State stateNamed(String name) {
        return Arrays.stream(Notice.State.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new DomainError(
                        ErrorCode.INVALID_VALUE, Map.of("field", "state", "expected", List.of(Notice.State.values()))));
    }
}
