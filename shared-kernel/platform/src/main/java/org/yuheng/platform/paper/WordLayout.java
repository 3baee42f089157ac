package org.yuheng.platform.paper;

/**
 * The measures of GB/T 9704-2012 党政机关公文格式, with its names. Lengths are in twentieths of a point, sizes of letters
 * in half points, as a .docx counts.
 */
final class WordLayout {
    private static final double TWIPS_OF_A_MILLIMETRE = 1440 / 25.4;

    /** 5.1 A4. */
    static final int PAPER_WIDTH = millimetres(210);

    static final int PAPER_HEIGHT = millimetres(297);
    /** 5.2.1 天头. */
    static final int TOP = millimetres(37);
    /** 5.2.1 订口. */
    static final int LEFT = millimetres(28);
    /** 5.2.1 版心 156 mm × 225 mm. */
    static final int TYPE_WIDTH = millimetres(156);

    static final int TYPE_HEIGHT = millimetres(225);
    static final int RIGHT = PAPER_WIDTH - LEFT - TYPE_WIDTH;
    static final int BOTTOM = PAPER_HEIGHT - TOP - TYPE_HEIGHT;
    /** 5.2.3 每面排22行，每行排28个字. */
    static final int LINES = 22;

    static final int CHARACTERS = 28;
    /** The height of a line. */
    static final int LINE = TYPE_HEIGHT / LINES;

    /** 5.2.2 三号. */
    static final int THIRD = 32;
    /** 二号. */
    static final int SECOND = 44;
    /** 四号. */
    static final int FOURTH = 28;
    /** 五号. */
    static final int FIFTH = 21;
    /** The largest size of the name over the red line; a long name is set smaller. */
    static final int HEAD = 92;

    static final String SONG_FOR_TITLES = "方正小标宋简体";
    static final String FANGSONG = "仿宋_GB2312";
    static final String HEI = "黑体";
    static final String KAI = "楷体_GB2312";
    static final String SONG = "宋体";
    static final String FOR_DIGESTS = "Courier New";

    static final String RED = "FF0000";
    static final String BLACK = "000000";

    /** 7.2.2 发文机关标志上边缘至版心上边缘为35 mm. */
    static final int ABOVE_HEAD = millimetres(35);

    static final int HEAD_LINE = 1000;
    /** 7.2.4 发文字号之下4 mm处, in points. */
    static final int ABOVE_RED_LINE = 11;

    static final int TITLE_LINE = 660;
    /** One character of the text. */
    static final int CHARACTER = THIRD * 10;
    /** 7.5 页码在版心下边缘之下7 mm. */
    static final int FOOTER = BOTTOM - millimetres(7) - FOURTH * 10;

    static final int HEADER = millimetres(20);

    /**
     * How much narrower a character of the grid is than its letter, in 4096ths of a point: 28 of 16 pt would need more
     * than 156 mm.
     */
    static final int CHARACTER_SPACE = (int) Math.floor((TYPE_WIDTH / 20.0 / CHARACTERS - THIRD / 2.0) * 4096);

    /** The same in twentieths of a point, rounded so that 28 letters fit. */
    static final int LETTER_SPACE = (int) Math.floor((double) TYPE_WIDTH / CHARACTERS - THIRD * 10);

    private WordLayout() {}

    static int millimetres(double length) {
        return (int) Math.round(length * TWIPS_OF_A_MILLIMETRE);
    }
}
