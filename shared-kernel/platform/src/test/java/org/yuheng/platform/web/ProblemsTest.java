package org.yuheng.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.yuheng.kernel.error.ErrorCode;
import tools.jackson.databind.json.JsonMapper;

/** Every refusal as RFC 9457 problem+json. */
class ProblemsTest {

    static Stream<Arguments> everyCodeInBothLanguages() {
        return Stream.of(ErrorCode.values())
                .flatMap(code -> Stream.of(Locale.CHINESE, Locale.ENGLISH).map(locale -> Arguments.of(code, locale)));
    }

    @ParameterizedTest
    @MethodSource("everyCodeInBothLanguages")
    void everyCodeRenders(ErrorCode code, Locale locale) {
        var problem = Problems.of(code, Map.of(), locale);

        assertThat(problem.getType()).hasToString("urn:yuheng:error:" + code.name());
        assertThat(problem.getStatus()).isEqualTo(code.kind().status());
        assertThat(problem.getTitle()).isNotBlank();
        assertThat(problem.getDetail()).isNotBlank().doesNotContain("{", "[");
        assertThat(problem.getProperties()).containsEntry("code", code.name()).containsKey("details");
    }

    @ParameterizedTest
    @EnumSource
    void theLanguagesDiffer(ErrorCode code) {
        assertThat(detail(code, Locale.CHINESE)).containsPattern("\\p{IsHan}");
        assertThat(detail(code, Locale.ENGLISH)).doesNotContainPattern("\\p{IsHan}");
    }

    @ParameterizedTest
    @EnumSource
    void aLegalBasisIsShownWhereThereIsOne(ErrorCode code) {
        var shown = Problems.of(code, Map.of(), Locale.ENGLISH).getProperties().get("legalBasis");

        assertThat(shown).isEqualTo(code.basis().orElse(null));
    }

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN_REGION, BAD_REQUEST",
        "NOT_AUTHENTICATED, UNAUTHORIZED",
        "NOT_ALLOWED, FORBIDDEN",
        "NOT_FOUND, NOT_FOUND",
        "METHOD_NOT_ALLOWED, METHOD_NOT_ALLOWED",
        "VERSION_CONFLICT, CONFLICT",
        "IDEMPOTENCY_KEY_REUSED, CONFLICT",
        "BODY_TOO_LARGE, CONTENT_TOO_LARGE",
        "UNSUPPORTED_MEDIA_TYPE, UNSUPPORTED_MEDIA_TYPE",
        "NOT_POSSIBLE_IN_STAGE, UNPROCESSABLE_CONTENT",
        "INTERNAL, INTERNAL_SERVER_ERROR",
        "VIEW_NOT_READY, SERVICE_UNAVAILABLE"
    })
    void aKindHasItsStatus(ErrorCode code, HttpStatus status) {
        assertThat(Problems.status(code)).isEqualTo(status);
    }

    @Test
    void itReadsAsProblemJson() {
        var problem = Problems.of(
                ErrorCode.NOT_POSSIBLE_IN_STAGE,
                Map.of("stage", "REFUSED", "lawful", List.of("read-identity")),
                Locale.ENGLISH);

        var json = JsonMapper.builder()
                .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
                .build()
                .valueToTree(problem);
        assertThat(json.get("type").asString()).isEqualTo("urn:yuheng:error:NOT_POSSIBLE_IN_STAGE");
        assertThat(json.get("status").asInt()).isEqualTo(422);
        assertThat(json.get("code").asString()).isEqualTo("NOT_POSSIBLE_IN_STAGE");
        assertThat(json.get("details").get("lawful").get(0).asString()).isEqualTo("read-identity");
        assertThat(json.get("detail").asString()).contains("REFUSED", "read-identity");
        assertThat(json.has("properties")).isFalse();
    }

    private static String detail(ErrorCode code, Locale locale) {
        return Problems.of(code, Map.of(), locale).getDetail();
    }
}
