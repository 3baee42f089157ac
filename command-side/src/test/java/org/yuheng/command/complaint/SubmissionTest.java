package org.yuheng.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuheng.command.vault.Identity;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.IdentityMode;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** Bad input gets a code, and never comes back in the answer. */
class SubmissionTest {

    @Test
    void whatHoldsIsTaken() {
        var submission = Submission.of(form(Map.of()));

        assertThat(submission.channel()).isEqualTo(Channel.PORTAL);
        assertThat(submission.identityMode()).isEqualTo(IdentityMode.NAMED);
        assertThat(submission.identity()).isEqualTo(new Identity("王示范", "13900000001", null));
        assertThat(submission.enterprise().creditCode()).isEqualTo("91410100000000019L");
        assertThat(submission.region().value()).isEqualTo("410105");
        assertThat(submission.words().subject()).isEqualTo("罚款");
        assertThat(submission.occurredOn()).isEqualTo("2026-11-20");
        assertThat(submission.category()).isEqualTo(Category.FINE_EXCESSIVE);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "channel, null, MISSING_FIELD",
                "channel, ' ', MISSING_FIELD",
                "channel, portal, UNKNOWN_CHANNEL",
                "channel, FAX, UNKNOWN_CHANNEL",
                "identityMode, null, MISSING_FIELD",
                "identityMode, SECRET, INVALID_VALUE",
                "regionCode, null, MISSING_FIELD",
                "regionCode, 999999, UNKNOWN_REGION",
                "regionCode, 110000, UNKNOWN_REGION",
                "subject, null, EMPTY_TEXT",
                "subject, '  ', EMPTY_TEXT",
                "subject, '\u200B\u0000', EMPTY_TEXT",
                "statement, null, EMPTY_TEXT",
                "statement, '\n', EMPTY_TEXT",
                "creditCode, 91410100000000019M, WRONG_CREDIT_CODE",
                "creditCode, 9141010000000001, WRONG_CREDIT_CODE",
                "occurredOn, 2026-02-30, INVALID_VALUE",
                "occurredOn, 昨天, INVALID_VALUE",
                "category, FINES, UNKNOWN_CATEGORY"
            })
    void whatDoesNotHoldIsRefusedWithACode(String field, String value, ErrorCode code) {
        refused(code, form(change(field, value)), value);
    }

    @ParameterizedTest
    @CsvSource({
        "subject, 500",
        "statement, 200000",
        "name, 200",
        "phone, 64",
        "enterpriseName, 200",
        "organName, 200",
        "organId, 64",
        "externalNumber, 64"
    })
    void aTextMayBeSoLongAndNoLonger(String field, int longest) {
        Submission.of(form(change(field, "长".repeat(longest))));
        Submission.of(form(change(field, "😀".repeat(longest))));

        refused(ErrorCode.TEXT_TOO_LONG, form(change(field, "长".repeat(longest + 1))), "长长长长长长长长长长");
    }

    @Test
    void whoComplainsByNameOrInConfidenceSaysWho() {
        for (var mode : new String[] {"NAMED", "CONFIDENTIAL"}) {
            var nobody = change("identityMode", mode);
            nobody.put("name", " ");
            nobody.put("phone", null);
            refused(ErrorCode.MISSING_FIELD, form(nobody), "x");
        }
        var onlyPhone = change("name", null);
        assertThat(Submission.of(form(onlyPhone)).identity()).isEqualTo(new Identity(null, "13900000001", null));
    }

    @Test
    void whoComplainsAnonymouslyMustNotSayWho() {
        refused(ErrorCode.INVALID_VALUE, form(change("identityMode", "ANONYMOUS")), "王示范");

        var anonymous = change("identityMode", "ANONYMOUS");
        anonymous.put("name", "");
        anonymous.put("phone", null);
        assertThat(Submission.of(form(anonymous)).identity()).isNull();
    }

    @Test
    void whatNobodySeesIsRemovedAndLinesStay() {
        var submission = Submission.of(form(change("statement", "第一行\r\n第\u200B二行\u0007\uFEFF")));

        assertThat(submission.words().statement()).isEqualTo("第一行\n第二行");
    }

    @Test
    void aFifteenDigitRegistrationNumberIsTaken() {
        assertThat(Submission.of(form(change("creditCode", "410105000012343")))
                        .enterprise()
                        .creditCode())
                .hasSize(15);
    }

    @Test
    void whatIsOptionalMayBeMissing() {
        var form = new SubmissionForm("PORTAL", null, "ANONYMOUS", null, null, null, "410105", "罚款", "罚款", null, null);
        var submission = Submission.of(form);

        assertThat(submission.enterprise()).isNull();
        assertThat(submission.organId()).isNull();
        assertThat(submission.category()).isNull();
        assertThat(submission.occurredOn()).isNull();
        assertThat(submission.words().externalNumber()).isNull();
    }

    @Test
    void nothingPersonalPrintsItself() {
        var form = form(Map.of());
        var submission = Submission.of(form);

        assertThat(form.toString() + submission).doesNotContain("王示范", "13900000001", "91410100000000019L");
    }

    private static void refused(ErrorCode code, SubmissionForm form, String text) {
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> Submission.of(form))
                .satisfies(error -> assertThat(error.code()).isEqualTo(code))
                .satisfies(error -> {
                    if (text != null && !text.isBlank()) {
                        assertThat(error.details().values().toString()).doesNotContain(text);
                    }
                });
    }

    private static Map<String, String> change(String field, String value) {
        Map<String, String> change = new HashMap<>();
        change.put(field, value);
        return change;
    }

    private static SubmissionForm form(Map<String, String> changes) {
        Map<String, String> values = new HashMap<>(Map.of(
                "channel", "PORTAL",
                "identityMode", "NAMED",
                "name", "王示范",
                "phone", "13900000001",
                "enterpriseName", "示范一号餐饮店",
                "creditCode", "91410100000000019L",
                "regionCode", "410105",
                "subject", "罚款",
                "statement", "被罚五万元",
                "occurredOn", "2026-11-20"));
        values.put("category", "FINE_EXCESSIVE");
        values.putAll(changes);
        return new SubmissionForm(
                values.get("channel"),
                values.get("externalNumber"),
                values.get("identityMode"),
                new SubmissionForm.Complainant(values.get("name"), values.get("phone"), null),
                new SubmissionForm.Enterprise(values.get("enterpriseName"), values.get("creditCode")),
                new SubmissionForm.Organ(values.get("organId"), values.get("organName")),
                values.get("regionCode"),
                values.get("subject"),
                values.get("statement"),
                values.get("occurredOn"),
                values.get("category"));
    }
}
