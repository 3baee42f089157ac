package org.yuheng.command.imports.file;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a part of a workbook as the workbook library will read it, with the same parser, and refuses what would take it
 * more memory or time than a sheet can need: the library allocates by column letters and by string numbers as they are
 * given, and keeps strings, formulas and styles.
 */
final class PartCheck {
    /** How many of these elements a part may have. */
    private static final Map<String, Integer> MOST = Map.of(
            "si", CellCheck.MOST_STRINGS,
            "xf", 200_000,
            "numFmt", 70_000,
            "sheet", 1_000,
            "Override", 20_000,
            "Relationship", 20_000);

    /** How many bytes one of these elements may take, with all that is in it. */
    private static final Map<String, Integer> LONGEST = Map.of(
            "row", 4 * 1024 * 1024,
            "si", Inflation.LONGEST_TOKEN,
            "is", Inflation.LONGEST_TOKEN,
            "t", Inflation.LONGEST_TOKEN,
            "v", Inflation.LONGEST_TOKEN,
            "f", 64 * 1024);

    private static final int DEEPEST = 64;
    private static final int MOST_ATTRIBUTES = 100;
    private static final int MOST_NAMES = 1_000;
    private static final int PARSER_BUFFER = 8 * 1024;
    private static final Set<String> ENCODINGS = Set.of("UTF-8", "US-ASCII");
    private static final String STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    private static final XMLInputFactory XML = factory();

    private boolean styled;

    boolean isStyled() {
        return styled;
    }

    /**
     * @param mustBeXml else a part that is no XML is passed over
     */
    void read(Inflation.Part part, boolean mustBeXml) {
        part.readAsXml(true);
        try {
            new Reading(part).toTheEnd();
        } catch (XMLStreamException noXml) {
            // The library would come to grief at the same place, and what is before it has been checked.
            if (mustBeXml) {
                throw Defect.DAMAGED_PART.ofFile();
            }
        }
        part.readAsXml(false);
    }

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        return factory;
    }

    /** One part from its beginning to its end. */
    private final class Reading {
        private final Inflation.Part part;
        private final XMLStreamReader xml;
        private final long[] beginnings = new long[DEEPEST + 1];
        private final Set<String> names = new HashSet<>();
        private final Map<String, Integer> counts = new HashMap<>();
        private final CellCheck cells = new CellCheck();
        private int depth;

        Reading(Inflation.Part part) throws XMLStreamException {
            this.part = part;
            this.xml = XML.createXMLStreamReader(part);
            mustBeKnown(xml.getCharacterEncodingScheme());
            mustBeKnown(xml.getEncoding());
        }

        void toTheEnd() throws XMLStreamException {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
                    case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA ->
                        cells.text(xml);
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw Defect.DOCUMENT_TYPE.ofFile();
                    default -> {}
                }
            }
        }

        private void begin(String name) {
            if (++depth > DEEPEST || xml.getAttributeCount() + xml.getNamespaceCount() > MOST_ATTRIBUTES) {
                throw Inflation.bomb();
            }
            beginnings[depth] = part.count();
            remember(name);
            Integer most = MOST.get(name);
            if (most != null && counts.merge(name, 1, Integer::sum) > most) {
                throw Inflation.bomb();
            }
            cells.begin(name, xml);
            styled |= "Override".equals(name) && STYLES.equals(xml.getAttributeValue(null, "ContentType"));
        }

        private void end(String name) {
            Integer longest = LONGEST.get(name);
            if (longest != null && part.count() - beginnings[depth] > longest + PARSER_BUFFER) {
                throw Inflation.bomb();
            }
            cells.end(name);
            depth--;
        }

        // The parser keeps every name that it has met.
        private void remember(String name) {
            names.add(name);
            names.add(xml.getPrefix());
            for (int at = 0; at < xml.getAttributeCount(); at++) {
                names.add(xml.getAttributeLocalName(at));
                names.add(xml.getAttributePrefix(at));
            }
            for (int at = 0; at < xml.getNamespaceCount(); at++) {
                names.add(xml.getNamespacePrefix(at));
            }
            if (names.size() > MOST_NAMES) {
                throw Inflation.bomb();
            }
        }

        private static void mustBeKnown(String encoding) {
            if (encoding != null && !ENCODINGS.contains(encoding.toUpperCase(Locale.ROOT))) {
                throw Defect.DAMAGED_PART.ofFile();
            }
        }
    }
}
