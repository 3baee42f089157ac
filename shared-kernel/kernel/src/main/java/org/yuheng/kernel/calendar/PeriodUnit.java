package org.yuheng.kernel.calendar;

/**
 * The unit that a law counts a period in. It is stated law by law, never guessed. No period is longer than about ten
 * years; a longer one is a mistake.
 */
public enum PeriodUnit {
    WORKING_DAY("个工作日", 2_500),
    CALENDAR_DAY("日", 3_660),
    /** To the day of the same number; where the last month has none, to its last day. */
    CALENDAR_MONTH("个月", 120);

    private final String chineseName;
    private final int longest;

    PeriodUnit(String chineseName, int longest) {
        this.chineseName = chineseName;
        this.longest = longest;
    }

    /** As it follows a number: 3个工作日. */
    public String chineseName() {
        return chineseName;
    }

    /** The longest period that is accepted, in this unit. */
    public int longest() {
        return longest;
    }
}
