package org.yuheng.command.number;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** 机关代字: how the number of a paper begins, by issuing organ and kind; entered by the administrator. */
@Component
public class DocumentCodes {
    private static final Pattern FORM = Pattern.compile("\\p{IsHan}{2,16}");

    private final JdbcTemplate jdbc;

    public DocumentCodes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The code of one organ for one kind of paper. */
    /** @param code two to sixteen Chinese characters */
    public record Code(String organ, PaperKind kind, String code) {}

    /** @throws DomainError {@code INVALID_VALUE} for what is not two to sixteen Chinese characters */
    public void put(Code code) {
        if (code.code() == null || !FORM.matcher(code.code()).matches()) {
            throw new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", "code"));
        }
        jdbc.update("""
                INSERT INTO document_code (organ, kind, code) VALUES (?, ?, ?)
                ON CONFLICT (organ, kind) DO UPDATE SET code = excluded.code
                """, code.organ(), code.kind().name(), code.code());
    }

    public List<Code> all() {
        return jdbc.query(
                "SELECT * FROM document_code ORDER BY organ, kind",
                (row, index) -> new Code(
                        row.getString("organ"), PaperKind.valueOf(row.getString("kind")), row.getString("code")));
    }

    /** 机关代字〔年份〕序号号. @throws DomainError {@code DOCUMENT_CODE_MISSING} */
    public String number(String organ, PaperKind kind, int year, long ordinal) {
        return "%s〔%d〕%d号".formatted(codeOf(organ, kind), year, ordinal);
    }

    /** @throws DomainError {@code DOCUMENT_CODE_MISSING} */
    public String codeOf(String organ, PaperKind kind) {
        return all().stream()
                .filter(code -> code.organ().equals(organ) && code.kind() == kind)
                .map(Code::code)
                .findFirst()
                .orElseThrow(() ->
                        new DomainError(ErrorCode.DOCUMENT_CODE_MISSING, Map.of("organisation", organ, "kind", kind)));
    }
}
