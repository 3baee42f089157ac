package org.yuheng.platform.paper;

import static org.yuheng.platform.paper.WordMarkup.aligned;
import static org.yuheng.platform.paper.WordMarkup.paragraph;
import static org.yuheng.platform.paper.WordMarkup.run;

/** The page: size, margins and grid, page numbers, and the word across a paper that is not in force. */
final class WordPages {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private WordPages() {}

    static String section() {
        return "<w:sectPr>" + reference("header", "default", "header") + reference("header", "even", "header")
                + reference("footer", "default", "odd") + reference("footer", "even", "even")
                + "<w:pgSz w:w=\"%d\" w:h=\"%d\"/>".formatted(WordLayout.PAPER_WIDTH, WordLayout.PAPER_HEIGHT)
                + "<w:pgMar w:top=\"%d\" w:right=\"%d\" w:bottom=\"%d\" w:left=\"%d\" w:header=\"%d\" w:footer=\"%d\" w:gutter=\"0\"/>"
                        .formatted(
                                WordLayout.TOP,
                                WordLayout.RIGHT,
                                WordLayout.BOTTOM,
                                WordLayout.LEFT,
                                WordLayout.HEADER,
                                WordLayout.FOOTER)
                + "<w:docGrid w:type=\"linesAndChars\" w:linePitch=\"%d\" w:charSpace=\"%d\"/></w:sectPr>"
                        .formatted(WordLayout.LINE, WordLayout.CHARACTER_SPACE);
    }

    /** The part {@code word/header1.xml}, of every page. */
    static String header() {
        return WordMarkup.XML
                + "<w:hdr " + WordMarkup.NAMESPACE
                + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\">"
                + paragraph(
                        WordStyle.Status,
                        "",
                        run("", "{{#status}}") + "<w:r><w:pict>" + across() + "</w:pict></w:r>" + run("", "{{/status}}")
                                + run("", "{{statusLine}}"))
                + "</w:hdr>";
    }

    /** Word art, as a word processor makes a watermark. */
    private static String across() {
        return """
                <v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" \
                path="m@7,0l@8,0m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/>\
                <v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>\
                <v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/>\
                <v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>\
                <v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" \
                o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/></v:shapetype>\
                <v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049" type="#_x0000_t136" \
                style="position:absolute;margin-left:0;margin-top:0;width:400pt;height:133pt;rotation:315;z-index:-1;\
                mso-position-horizontal:center;mso-position-horizontal-relative:margin;\
                mso-position-vertical:center;mso-position-vertical-relative:margin" fillcolor="#e8c4c0" stroked="f">\
                <v:fill opacity=".5"/><v:textpath style="font-family:&quot;%s&quot;;font-size:1pt" \
                string="{{statusMark}}"/></v:shape>""".formatted(WordLayout.HEI);
    }

    /** 7.5: — 1 —, on odd pages one character from the right, on even ones from the left. */
    static String footer(String side) {
        int character = WordLayout.FOURTH * 10;
        return WordMarkup.XML + "<w:ftr " + WordMarkup.NAMESPACE + ">"
                + paragraph(
                        WordStyle.Page,
                        "<w:ind w:" + side + "=\"" + character + "\"/>" + aligned(side),
                        run("", "— ") + field("begin")
                                + "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
                                + field("separate") + run("", "1") + field("end") + run("", " —"))
                + "</w:ftr>";
    }

    private static String field(String edge) {
        return "<w:r><w:fldChar w:fldCharType=\"" + edge + "\"/></w:r>";
    }

    /** The part {@code word/settings.xml}. */
    static String settings() {
        return WordMarkup.XML + "<w:settings " + WordMarkup.NAMESPACE + "><w:evenAndOddHeaders/>"
                + "<w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat><w:compatSetting w:name=\"compatibilityMode\""
                + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>";
    }

    /** The part {@code word/_rels/document.xml.rels}. */
    static String relationships() {
        return WordMarkup.XML
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relationship("styles", "styles", "styles.xml") + relationship("settings", "settings", "settings.xml")
                + relationship("header", "header", "header1.xml") + relationship("odd", "footer", "footer1.xml")
                + relationship("even", "footer", "footer2.xml") + "</Relationships>";
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String reference(String part, String pages, String id) {
        return "<w:" + part + "Reference w:type=\"" + pages + "\" r:id=\"" + id + "\"/>";
    }
}
