package org.yuheng.platform.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.yuheng.kernel.casesupervision.PaperKind;

/** The built-in HTML template of a kind, put together from the pieces beside this class. */
final class BuiltInPage {
    private BuiltInPage() {}

    static String of(PaperKind kind) {
        var content = kind == PaperKind.OTHER_DOCUMENT ? piece("other-document.html") : instrument(Wording.of(kind));
        return piece("paper.html").replace("[[style]]", piece("paper.css")).replace("[[content]]", content);
    }

    private static String instrument(Wording wording) {
        return piece("instrument.html")
                .replace("[[opening]]", wording.opening())
                .replace("[[sourcesHeading]]", Wording.SOURCES)
                .replace("[[factsHeading]]", Wording.FACTS)
                .replace("[[evidenceHeading]]", Wording.EVIDENCE)
                .replace("[[provisionsHeading]]", wording.provisions())
                .replace("[[requirementHeading]]", wording.requirement())
                .replace("[[periodHeading]]", Wording.PERIOD)
                .replace("[[rightsHeading]]", Wording.RIGHTS)
                .replace("[[objectionHeading]]", Wording.OBJECTION)
                .replace("[[consequenceHeading]]", Wording.CONSEQUENCE);
    }

    private static String piece(String name) {
        try (var file = BuiltInPage.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
