package org.yuheng.platform.paper;

import static org.yuheng.platform.paper.WordMarkup.border;
import static org.yuheng.platform.paper.WordMarkup.run;

/**
 * 版记 (GB/T 9704-2012, 7.4): who else gets the paper, who printed it and when, in a box without frame that stands at the
 * foot of the last page whatever is above it.
 */
final class WordColophon {
    static final String NAMESPACES =
            " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:wps=\""
                    + WordColophon.SHAPE + "\"";

    private static final String SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
    /** A shape is measured in English Metric Units. */
    private static final int UNITS_OF_A_TWIP = 635;

    private static final int WIDTH = WordLayout.TYPE_WIDTH * UNITS_OF_A_TWIP;
    private static final int HEIGHT = (2 * WordLayout.LINE + 60) * UNITS_OF_A_TWIP;

    private WordColophon() {}

    static String paragraph() {
        return WordMarkup.paragraph(
                WordStyle.Text,
                WordMarkup.exactly(20, 0),
                "<w:r><w:drawing>" + place()
                        + "<wp:wrapTopAndBottom/><wp:docPr id=\"1\" name=\"版记\"/><wp:cNvGraphicFramePr/>"
                        + "<a:graphic><a:graphicData uri=\"" + SHAPE + "\"><wps:wsp><wps:cNvSpPr txBox=\"1\"/>"
                        + shape()
                        + "<wps:txbx><w:txbxContent>" + lines() + "</w:txbxContent></wps:txbx>"
                        + "<wps:bodyPr lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\"><a:spAutoFit/></wps:bodyPr>"
                        + "</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>");
    }

    private static String place() {
        return "<wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\" relativeHeight=\"2\" behindDoc=\"0\""
                + " locked=\"0\" layoutInCell=\"1\" allowOverlap=\"0\"><wp:simplePos x=\"0\" y=\"0\"/>"
                + "<wp:positionH relativeFrom=\"margin\"><wp:align>left</wp:align></wp:positionH>"
                + "<wp:positionV relativeFrom=\"margin\"><wp:align>bottom</wp:align></wp:positionV>"
                + "<wp:extent cx=\"%d\" cy=\"%d\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/>"
                        .formatted(WIDTH, HEIGHT);
    }

    private static String shape() {
        return "<wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"%d\" cy=\"%d\"/></a:xfrm>"
                        .formatted(WIDTH, HEIGHT)
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr>";
    }

    private static String lines() {
        int letter = WordLayout.FOURTH * 10;
        var margins = "<w:ind w:left=\"%1$d\" w:right=\"%1$d\"/>".formatted(letter);
        var tab = "<w:tabs><w:tab w:val=\"right\" w:pos=\"" + (WordLayout.TYPE_WIDTH - letter) + "\"/></w:tabs>";
        return rule(border("top", 8))
                + WordMarkup.paragraph(WordStyle.Colophon, margins, run("", "抄送：{{copies}}。"))
                + rule(border("top", 6))
                + WordMarkup.paragraph(
                        WordStyle.Colophon,
                        tab + margins,
                        run("", "{{body}}") + "<w:r><w:tab/></w:r>" + run("", "{{date}}印发"))
                + rule(border("top", 8));
    }

    /** A line over the whole width, as a paragraph of its own: the others are indented, and their lines would be. */
    private static String rule(String border) {
        return WordMarkup.paragraph(
                WordStyle.Colophon, "<w:pBdr>" + border + "</w:pBdr>" + WordMarkup.exactly(20, 0), "");
    }
}
