package org.yuheng.command.imports.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-02-28",
                "2019-2-28",
                "2019/2/28",
                "2019.02.28",
                "20190228",
                "2019年2月28日",
                "2019年02月28日 11时25分",
                "2019年2月28日11点25分05秒",
                "2019-2-28 11:25",
                "2019/02/28 23:59:59",
                "2019-02-28T11:25:05",
                "2019-02-28T11:25:05.123456",
                "2019-02-28 11：25",
                "2019-02-28T11:25:05+08:00",
                "2019-02-28T11:25:05.123+0800",
                "2019-02-28T15:59:59Z",
                "2019-02-27T16:00:00Z",
                "2019-02-27T23:00:00-08:00",
                "43524",
                "43524.475752314813"
            })
    void theDayIsRead(String text) {
        assertThat(WrittenDay.parse(text)).contains(LocalDate.of(2019, 2, 28));
    }

    @Test
    void withAnOffsetTheDayInShanghaiCounts() {
        assertThat(WrittenDay.parse("2019-02-28T16:00:00Z")).contains(LocalDate.of(2019, 3, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "昨天",
                "2019",
                "2019-02",
                "2019-02-30",
                "2019-13-01",
                "28.02.2019",
                "02/28/2019",
                "20190230",
                "1234567",
                "2019-02-28 25:00",
                "2019-02-28 11",
                "2019-02-28x",
                "2019-02-28T11:25+99:00",
                "13712345678",
                "18263",
                "73051",
                "12345",
                "2019-02-28T11:25:05[Asia/Shanghai]",
                "-2019-02-28",
                "２０１９-02-28"
            })
    void whatIsNoDayIsNone(String text) {
        assertThat(WrittenDay.parse(text)).isEmpty();
    }
}
