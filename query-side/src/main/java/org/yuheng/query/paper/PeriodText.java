package org.yuheng.query.paper;

import org.yuheng.kernel.calendar.PeriodUnit;

/** The period of a paper in words: how long, from when, and its last day as soon as that is known. */
final class PeriodText {
    private PeriodText() {}

    /** @param period null is answered by null */
    static String of(PaperContent.Period period) {
        if (period == null) {
            return null;
        }
        var begin = period.startsWhenServed() ? "送达" : "印发";
        return "请自本文书%s之日起%s内完成上述事项并报送情况，%s。".formatted(begin, length(period), lastDay(period, begin));
    }

    private static String length(PaperContent.Period period) {
        var length = period.length() + period.unit().chineseName();
        return period.unit() == PeriodUnit.CALENDAR_DAY ? length + "（自然日）" : length;
    }

    private static String lastDay(PaperContent.Period period, String begin) {
        if (period.dueDate() == null) {
            return "届满日自" + begin + "后计算并载明";
        }
        var day = PaperTexts.dateWithWeekday(period.dueDate());
        return period.provisional() ? "届满日暂定为" + day + "，待该年度工作日历公布后确定" : "届满日为" + day;
    }
}
