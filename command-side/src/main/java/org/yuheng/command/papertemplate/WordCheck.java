package org.yuheng.command.papertemplate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/**
 * A .docx that is text, styles and plain pictures, and nothing that acts, embeds or fetches: no macros, objects, linked or
 * alternative content, and no fields but page numbers. It is read by another program than the one that fills it, with that
 * one's own guard against archives that explode.
 */
final class WordCheck {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final Pattern HARMLESS =
            Pattern.compile("application/vnd\\.openxmlformats-package\\.(relationships|core-properties)\\+xml"
                    + "|application/vnd\\.openxmlformats-officedocument\\.wordprocessingml\\.(document\\.main|styles"
                    + "|stylesWithEffects|settings|webSettings|fontTable|numbering|header|footer|footnotes|endnotes|comments"
                    + "|commentsExtended)\\+xml"
                    + "|application/vnd\\.openxmlformats-officedocument\\.(theme|extended-properties|custom-properties"
                    + "|customXmlProperties)\\+xml"
                    + "|application/xml|image/(png|jpeg|gif)");
    private static final Pattern PAGE_NUMBERS =
            Pattern.compile("(PAGE|NUMPAGES|SECTIONPAGES|\\\\\\*(MERGEFORMAT|Arabic|ARABIC))*");

    private WordCheck() {}

    /** @throws DomainError {@code TEMPLATE_UNSAFE} with what was found, {@code TEMPLATE_BROKEN} */
    static void mustBeSafe(byte[] content) {
        try (var archive = OPCPackage.open(new ByteArrayInputStream(content))) {
            mustBeDocument(archive);
            mustStayInside(archive.getRelationships());
            for (var part : archive.getParts()) {
                mustBeSafe(part);
            }
            archive.revert();
        } catch (IOException | InvalidFormatException | SAXException | RuntimeException unreadable) {
            throw unreadable instanceof DomainError refused ? refused : broken(unreadable);
        }
    }

    /** @throws DomainError {@code TEMPLATE_BROKEN} */
    static void mustOpen(byte[] content) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(content))) {
            document.getDocument();
        } catch (IOException | RuntimeException unreadable) {
            throw broken(unreadable);
        }
    }

    private static void mustBeDocument(OPCPackage archive) {
        if (archive.getPartsByContentType(XWPFRelation.DOCUMENT.getContentType())
                .isEmpty()) {
            throw unsafe("not a plain .docx");
        }
    }

    private static void mustBeSafe(PackagePart part) throws IOException, InvalidFormatException, SAXException {
        if (!HARMLESS.matcher(part.getContentType()).matches()) {
            throw unsafe(part.getContentType());
        }
        if (!part.isRelationshipPart()) {
            mustStayInside(part.getRelationships());
        }
        if (part.getPartName().getName().startsWith("/word/")
                && part.getContentType().endsWith("+xml")) {
            try (var stream = part.getInputStream()) {
                mustNumberPagesOnly(DocumentHelper.readDocument(stream));
            }
        }
    }

    private static void mustStayInside(PackageRelationshipCollection relationships) {
        for (PackageRelationship relationship : relationships) {
            if (relationship.getTargetMode() == TargetMode.EXTERNAL) {
                var type = relationship.getRelationshipType();
                throw unsafe("external " + type.substring(type.lastIndexOf('/') + 1));
            }
        }
    }

    private static void mustNumberPagesOnly(Document part) {
        var instructions = new StringBuilder();
        var texts = part.getElementsByTagNameNS(WORD, "instrText");
        for (int index = 0; index < texts.getLength(); index++) {
            instructions.append(texts.item(index).getTextContent());
        }
        var simple = part.getElementsByTagNameNS(WORD, "fldSimple");
        for (int index = 0; index < simple.getLength(); index++) {
            instructions.append(((Element) simple.item(index)).getAttributeNS(WORD, "instr"));
        }
        if (!PAGE_NUMBERS.matcher(instructions.toString().replaceAll("\\s", "")).matches()) {
            throw unsafe("field");
        }
    }

    private static DomainError unsafe(String found) {
        return new DomainError(ErrorCode.TEMPLATE_UNSAFE, Map.of("found", found));
    }

    private static DomainError broken(Exception unreadable) {
        return new DomainError(ErrorCode.TEMPLATE_BROKEN, Map.of(), unreadable);
    }
}
