package org.yuheng.query.operation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Access;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;

/** The views and their dead letters over HTTP, for administrators. */
@RestController
@Tag(name = "views", description = "视图与死信")
class ViewEndpoint {
    private static final Logger LOG = LoggerFactory.getLogger(ViewEndpoint.class);
    private static final int MOST_ITEMS = 200;
    private static final int DEEPEST = 100_000;

    private final ViewBoard board;
    private final DeadLetters deadLetters;

    ViewEndpoint(ViewBoard board, DeadLetters deadLetters) {
        this.board = board;
        this.deadLetters = deadLetters;
    }

    /** A page of dead letters. */
    record Page(List<DeadLetter> items, long total, int page, int size) {}

    /**
     * What became of a retry.
     *
     * @param mended whether no letter of that complaint is left
     */
    record Retried(boolean mended) {}

    @Operation(summary = "All views of this node: how far they are and what failed in them")
    @GetMapping("/api/views")
    @Requires(Action.KEEP_VIEWS)
    List<ViewStatus> views(Person person) {
        Access.require(person, Action.KEEP_VIEWS);
        return board.all();
    }

    @Operation(summary = "Events that a view could not take, by complaint and in order")
    @GetMapping("/api/views/{group}/dead-letters")
    @Requires(Action.KEEP_VIEWS)
    Page deadLetters(
            @PathVariable String group,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            Person person) {
        mustMayKeep(person, group);
        if (size < 1 || size > MOST_ITEMS || page < 0 || page > DEEPEST / size) {
            throw new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", "page", "expected", "size 1…" + MOST_ITEMS));
        }
        return new Page(deadLetters.page(group, page, size), deadLetters.count(group), page, size);
    }

    @Operation(summary = "Try the letters of that complaint again, in order, until one fails")
    @PostMapping("/api/views/{group}/dead-letters/{id}/retry")
    @Requires(Action.KEEP_VIEWS)
    Retried retry(@PathVariable String group, @PathVariable String id, Person person) {
        mustMayKeep(person, group);
        boolean mended = deadLetters.retry(group, id);
        LOG.info("dead letter {} of {} retried by {}: {}", id, group, person.account(), mended ? "mended" : "fails");
        return new Retried(mended);
    }

    @Operation(summary = "Drop one letter: that event will never be in the view")
    @PostMapping("/api/views/{group}/dead-letters/{id}/discard")
    @Requires(Action.KEEP_VIEWS)
    void discard(@PathVariable String group, @PathVariable String id, Person person) {
        mustMayKeep(person, group);
        deadLetters.discard(group, id);
        LOG.info("dead letter {} of {} discarded by {}", id, group, person.account());
    }

    @Operation(
            summary = "Build a view anew from the first event on, beside the live one, and then read it in its place",
            description = "Progress and remaining time are in the list of views. One that is under way goes on.")
    @PostMapping("/api/views/{group}/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Requires(Action.KEEP_VIEWS)
    ViewStatus rebuild(@PathVariable String group, Person person) {
        Access.require(person, Action.KEEP_VIEWS);
        var status = board.beginRebuild(group);
        LOG.info("rebuild of {} begun by {}", group, person.account());
        return status;
    }

    @Operation(summary = "Give a rebuild up; the live view is not touched")
    @DeleteMapping("/api/views/{group}/rebuild")
    @Requires(Action.KEEP_VIEWS)
    ViewStatus cancelRebuild(@PathVariable String group, Person person) {
        Access.require(person, Action.KEEP_VIEWS);
        var status = board.cancelRebuild(group);
        LOG.info("rebuild of {} given up by {}", group, person.account());
        return status;
    }

    private void mustMayKeep(Person person, String group) {
        Access.require(person, Action.KEEP_VIEWS);
        if (!board.hasGroup(group)) {
            throw new DomainError(ErrorCode.NOT_FOUND, Map.of());
        }
    }
}
