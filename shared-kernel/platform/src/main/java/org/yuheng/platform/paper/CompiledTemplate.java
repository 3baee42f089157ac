package org.yuheng.platform.paper;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/**
 * A template that is ready to be filled, as often and by as many as wanted. Every text is written escaped, as markup
 * never: a text that holds a tag or an element shows it.
 */
public final class CompiledTemplate {
    private static final String WHOLE = "";

    private final Map<String, Mustache> texts;
    private final Map<String, byte[]> parts;
    private final Set<String> tags;
    private final Set<String> shown;

    private CompiledTemplate(Map<String, String> texts, Map<String, byte[]> parts) {
        this.texts = new LinkedHashMap<>();
        this.parts = parts;
        this.tags = new TreeSet<>();
        this.shown = new TreeSet<>();
        texts.forEach((name, text) -> {
            var found = TemplateTags.in(text);
            tags.addAll(found.names());
            shown.addAll(found.shown());
            this.texts.put(name, compile(text));
        });
    }

    /** @throws DomainError {@code TEMPLATE_BROKEN}, {@code ARCHIVE_BOMB} */
    public static CompiledTemplate of(PaperFormat format, byte[] content) {
        return switch (format) {
            case HTML -> new CompiledTemplate(Map.of(WHOLE, new String(content, StandardCharsets.UTF_8)), Map.of());
            case DOCX -> {
                var word = WordTemplate.read(content);
                yield new CompiledTemplate(word.texts(), word.parts());
            }
        };
    }

    /** The names that the template holds. */
    public Set<String> tags() {
        return tags;
    }

    /** Those of them that are written out, not only asked for: a text itself, of a list something of its items. */
    public Set<String> shown() {
        return shown;
    }

    /**
     * Writes the filled template; the stream stays open.
     *
     * @throws DomainError {@code TEXT_TOO_LONG} when a text grows beyond all measure
     */
    public void fill(Map<String, Object> values, OutputStream to) throws IOException {
        if (texts.containsKey(WHOLE)) {
            fill(texts.get(WHOLE), values, to);
            return;
        }
        var archive = new ZipOutputStream(to);
        for (var part : parts.entrySet()) {
            archive.putNextEntry(new ZipEntry(part.getKey()));
            var text = texts.get(part.getKey());
            if (text == null) {
                archive.write(part.getValue());
            } else {
                fill(text, values, archive);
            }
            archive.closeEntry();
        }
        archive.finish();
    }

    private static void fill(Mustache text, Map<String, Object> values, OutputStream to) throws IOException {
        var writer = new BoundedWriter(new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8)));
        try {
            text.execute(writer, values).flush();
        } catch (MustacheException failed) {
            writer.rethrow();
            throw failed;
        }
    }

    private static Mustache compile(String text) {
        try {
            return new Escaping().compile(new StringReader(text), "template");
        } catch (MustacheException unreadable) {
            throw new DomainError(ErrorCode.TEMPLATE_BROKEN, Map.of(), unreadable);
        }
    }

    /** For HTML and XML alike; what XML cannot hold at all is left out. It looks up no other files. */
    private static final class Escaping extends DefaultMustacheFactory {
        Escaping() {
            super(name -> null);
        }

        @Override
        public void encode(String value, Writer writer) {
            try {
                for (int at = 0; at < value.length(); at += Character.charCount(value.codePointAt(at))) {
                    writer.write(escaped(value.codePointAt(at)));
                }
            } catch (IOException closed) {
                throw new UncheckedIOException(closed);
            }
        }

        private static String escaped(int character) {
            return switch (character) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                case '\'' -> "&#39;";
                case '\n', '\r', '\t' -> " ";
                default -> isCharacter(character) ? Character.toString(character) : "";
            };
        }

        /** Production 2 of XML 1.0. */
        private static boolean isCharacter(int character) {
            return character >= 0x20 && character < 0xD800
                    || character >= 0xE000 && character <= 0xFFFD
                    || character >= 0x10000;
        }
    }
}
