package org.yuheng.platform.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/**
 * One part of a .docx as a text with tags. A word processor cuts a tag into runs as it likes: they are put together
 * again. A paragraph or table row that holds nothing but the begin or end of a section becomes that tag alone, so that
 * whole paragraphs and rows are repeated or left out.
 */
final class WordText {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final Pattern TAG = Pattern.compile("\\{\\{[^{}]*}}");
    private static final Pattern EDGE_OF_SECTION = Pattern.compile("\\s*(\\{\\{\\s*[#^/]\\s*\\w+\\s*}})\\s*");

    private WordText() {}

    /** @throws DomainError {@code TEMPLATE_BROKEN} */
    static String of(byte[] part) {
        try {
            var document = parsed(part);
            elements(document, "tr").forEach(WordText::replaceByTag);
            for (var paragraph : elements(document, "p")) {
                if (!replaceByTag(paragraph)) {
                    joinTags(paragraph);
                    WordFitting.fit(paragraph, text(paragraph));
                }
            }
            return written(document);
        } catch (ParserConfigurationException | SAXException | IOException | TransformerException unreadable) {
            throw new DomainError(ErrorCode.TEMPLATE_BROKEN, Map.of(), unreadable);
        }
    }

    static List<Element> elements(Node within, String name) {
        var found = within instanceof Document document
                ? document.getElementsByTagNameNS(WORD, name)
                : ((Element) within).getElementsByTagNameNS(WORD, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .collect(Collectors.toList());
    }

    private static boolean replaceByTag(Element element) {
        var edge = EDGE_OF_SECTION.matcher(text(element));
        if (!edge.matches() || !canGo(element)) {
            return false;
        }
        element.getParentNode().replaceChild(element.getOwnerDocument().createTextNode(edge.group(1)), element);
        return true;
    }

    /** A cell, a header and a footer keep one paragraph, and the last one of a section of pages holds its layout. */
    private static boolean canGo(Element element) {
        var parent = element.getParentNode();
        return parent != null
                && (element.getLocalName().equals("tr") || parent.getLocalName().equals("body"))
                && elements(element, "sectPr").isEmpty();
    }

    private static void joinTags(Element paragraph) {
        var texts = textsOf(paragraph);
        var whole = text(paragraph);
        var starts = new ArrayList<Integer>();
        int length = 0;
        for (var text : texts) {
            starts.add(length);
            length += text.getTextContent().length();
        }
        var contents = texts.stream().map(text -> new StringBuilder()).toList();
        var tags = TAG.matcher(whole);
        int at = 0;
        while (tags.find()) {
            spread(whole, at, tags.start(), starts, contents);
            contents.get(indexAt(starts, tags.start())).append(tags.group());
            at = tags.end();
        }
        spread(whole, at, whole.length(), starts, contents);
        for (int index = 0; index < texts.size(); index++) {
            texts.get(index).setTextContent(contents.get(index).toString());
            texts.get(index).setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
        }
    }

    private static void spread(String whole, int from, int to, List<Integer> starts, List<StringBuilder> contents) {
        for (int at = from; at < to; at++) {
            contents.get(indexAt(starts, at)).append(whole.charAt(at));
        }
    }

    /** The last text that begins at or before the place; one that is empty holds no place. */
    private static int indexAt(List<Integer> starts, int place) {
        int index = starts.size() - 1;
        while (starts.get(index) > place) {
            index--;
        }
        return index;
    }

    private static String text(Element element) {
        return textsOf(element).stream().map(Node::getTextContent).collect(Collectors.joining());
    }

    /** Its own texts, not those of paragraphs within it. */
    private static List<Element> textsOf(Element element) {
        boolean isRow = element.getLocalName().equals("tr");
        return elements(element, "t").stream()
                .filter(text -> isRow || paragraphOf(text) == element)
                .toList();
    }

    private static Node paragraphOf(Node text) {
        var node = text.getParentNode();
        while (node != null && !(WORD.equals(node.getNamespaceURI()) && "p".equals(node.getLocalName()))) {
            node = node.getParentNode();
        }
        return node;
    }

    /** Without a document type nothing outside is read and nothing multiplies. */
    private static Document parsed(byte[] part) throws ParserConfigurationException, SAXException, IOException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new ByteArrayInputStream(part));
    }

    private static String written(Document document) throws TransformerException {
        var transformer = TransformerFactory.newInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
        document.setXmlStandalone(true);
        var text = new StringWriter();
        transformer.transform(new DOMSource(document), new StreamResult(text));
        return text.toString();
    }
}
