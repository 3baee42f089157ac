package org.yuheng.command.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

class MappingTest {
    private static final String REQUIRED = "\"subject\": \"s\", \"statement\": \"t\"";

    @Test
    void everyFieldTakesTheValueOfItsColumnWithoutBlanksAroundIt() {
        var mapping = Mapping.parse("""
                {"externalNumber": "a", "subject": "b", "statement": "c", "complainantName": "d",
                 "complainantPhone": "e", "enterpriseName": "f", "creditCode": "g", "organName": "h",
                 "regionCode": "i", "occurredOn": "j", "category": "k"}""");
        var row = new Row(
                7,
                Map.ofEntries(
                        Map.entry("a", "1"),
                        Map.entry("b", "\u3000罚款 "),
                        Map.entry("c", "一\n二\n"),
                        Map.entry("d", "张"),
                        Map.entry("e", "137"),
                        Map.entry("f", "公司"),
                        Map.entry("g", "91"),
                        Map.entry("h", "局"),
                        Map.entry("i", "410100"),
                        Map.entry("j", " 2019/2/28 "),
                        Map.entry("k", "FINE")));

        assertThat(mapping.apply(row))
                .isEqualTo(new ImportedRow(
                        "1", "罚款", "一\n二", "张", "137", "公司", "91", "局", "410100", LocalDate.of(2019, 2, 28), "FINE"));
        assertThat(mapping.columns()).containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k");
    }

    @Test
    void whatIsMissingOrBlankIsNull() {
        var mapping = Mapping.parse("{" + REQUIRED + ", \"category\": \"k\", \"occurredOn\": \"day\"}");

        assertThat(mapping.apply(new Row(1, Map.of("t", " \u3000", "day", ""))))
                .isEqualTo(new ImportedRow(null, null, null, null, null, null, null, null, null, null, null));
    }

    @Test
    void twoFieldsMayComeFromOneColumn() {
        var mapping = Mapping.parse("{\"subject\": \"x\", \"statement\": \"x\"}");

        assertThat(mapping.columns()).containsExactly("x");
        assertThat(mapping.apply(new Row(1, Map.of("x", "a"))).statement()).isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"subject\": \"s\"} | statement",
                "{\"statement\": \"s\"} | subject",
                "{\"subject\": 1, \"statement\": \"s\"} | subject",
                "{\"subject\": null, \"statement\": \"s\"} | subject",
                "{\"subject\": {}, \"statement\": \"s\"} | subject",
                "{\"subject\": \" \", \"statement\": \"s\"} | subject",
                "{\"subject\": \"s\", \"statement\": \"s\", \"Category\": \"c\"} | Category"
            })
    void aFieldThatIsNotAsItShouldBeIsNamed(String json, String field) {
        assertThatThrownBy(() -> Mapping.parse(json)).isInstanceOfSatisfying(DomainError.class, error -> {
            assertThat(error.code()).isEqualTo(ErrorCode.MAPPING_INVALID);
            assertThat(error.details()).isEqualTo(Map.of("field", field));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{" + REQUIRED + "} {}",
                "{" + REQUIRED + ", \"subject\": \"x\"}",
                "subject"
            })
    void whatIsNoJsonObjectIsNoMapping(String json) {
        assertThatThrownBy(() -> Mapping.parse(json))
                .isInstanceOfSatisfying(
                        DomainError.class, error -> assertThat(error.code()).isEqualTo(ErrorCode.MAPPING_INVALID));
    }

    @Test
    void aDayThatCannotBeReadRefusesTheRowWithoutQuotingIt() {
        var mapping = Mapping.parse("{" + REQUIRED + ", \"occurredOn\": \"day\"}");

        assertThatThrownBy(() -> mapping.apply(new Row(9, Map.of("day", "昨天"))))
                .isInstanceOfSatisfying(DomainError.class, error -> {
                    assertThat(error.code()).isEqualTo(ErrorCode.INVALID_VALUE);
                    assertThat(error.details())
                            .isEqualTo(Map.of("row", 9L, "field", "occurredOn", "expected", "2019-02-28"));
                });
    }

    @Test
    void personalDataIsNotShown() {
        var row = new Row(1, Map.of("s", "欧阳绝密"));

        assertThat(row.toString() + Mapping.parse("{" + REQUIRED + "}").apply(row))
                .doesNotContain("欧阳");
    }
}
