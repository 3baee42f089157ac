package org.yuheng.command.card;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.command.request.Ids;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;

/** The administrator keeps the register of supervision cards. */
@RestController
@RequestMapping("/api/supervision-cards")
@Tag(name = "cards", description = "行政执法监督证")
class CardEndpoint {
    private final SupervisionCards cards;

    CardEndpoint(SupervisionCards cards) {
        this.cards = cards;
    }

    record Entry(String number, LocalDate validFrom, LocalDate validUntil, Boolean withheld) {}

    @GetMapping
    @Requires(Action.KEEP_CARDS)
    @Operation(summary = "All supervision cards")
    List<SupervisionCards.Card> cards() {
        return cards.all();
    }

    @PutMapping("/{account}")
    @Requires(Action.KEEP_CARDS)
    @Operation(summary = "Enter or change the card of an account")
    SupervisionCards.Card put(Person person, @PathVariable String account, @RequestBody Entry entry) {
        mustBeGiven("number", entry.number());
        mustBeGiven("validFrom", entry.validFrom());
        mustBeGiven("validUntil", entry.validUntil());
        if (!entry.number().matches("[\\p{IsHan}A-Za-z0-9-]{4,40}")) {
            throw new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", "number"));
        }
        var card = new SupervisionCards.Card(
                Ids.account("account", account),
                entry.number(),
                entry.validFrom(),
                entry.validUntil(),
                Boolean.TRUE.equals(entry.withheld()));
        cards.put(card, person.account());
        return card;
    }

    private static void mustBeGiven(String field, Object value) {
        if (value == null) {
            throw new DomainError(ErrorCode.MISSING_FIELD, Map.of("field", field));
        }
    }
}
