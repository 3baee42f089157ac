package org.yuheng.command.card;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/**
 * The register of 《河南省行政执法监督证》: who may supervise, and until when. 《河南省行政执法条例》第四十一条. How long a card is
 * valid is entered with it; the provincial measures on cards say it, and were not seen.
 */
@Component
public class SupervisionCards {
    private static final RowMapper<Card> ROW = (row, index) -> new Card(
            row.getString("account"),
            row.getString("number"),
            row.getDate("valid_from").toLocalDate(),
            row.getDate("valid_until").toLocalDate(),
            row.getBoolean("withheld"));

    private final JdbcTemplate jdbc;

    public SupervisionCards(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param validUntil its last day
     * @param withheld 暂扣: for the time being it counts for nothing, 《河南省行政执法条例》第四十七条
     */
    public record Card(String account, String number, LocalDate validFrom, LocalDate validUntil, boolean withheld) {
        public boolean isValidOn(LocalDate day) {
            return !withheld && !day.isBefore(validFrom) && !day.isAfter(validUntil);
        }
    }

    /** @throws DomainError {@code INVALID_VALUE} for dates out of order, {@code DUPLICATE} for a number of somebody else */
    public void put(Card card, String enteredBy) {
        if (card.validUntil().isBefore(card.validFrom())) {
            throw new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", "validUntil"));
        }
        try {
            jdbc.update(
                    """
                    INSERT INTO supervision_card (account, number, valid_from, valid_until, withheld, entered_by)
                    VALUES (?, ?, ?, ?, ?, ?)
                    ON CONFLICT (account) DO UPDATE SET number = excluded.number, valid_from = excluded.valid_from,
                        valid_until = excluded.valid_until, withheld = excluded.withheld, entered_by = excluded.entered_by
                    """,
                    card.account(),
                    card.number(),
                    Date.valueOf(card.validFrom()),
                    Date.valueOf(card.validUntil()),
                    card.withheld(),
                    enteredBy);
        } catch (DuplicateKeyException ofSomebodyElse) {
            throw new DomainError(ErrorCode.DUPLICATE, Map.of("existing", card.number()));
        }
    }

    public boolean isValid(String account, LocalDate on) {
        return jdbc.query("SELECT * FROM supervision_card WHERE account = ?", ROW, account).stream()
                .anyMatch(card -> card.isValidOn(on));
    }

    public List<Card> all() {
        return jdbc.query("SELECT * FROM supervision_card ORDER BY account", ROW);
    }
}
