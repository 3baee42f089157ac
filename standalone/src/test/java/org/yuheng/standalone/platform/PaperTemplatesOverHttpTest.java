package org.yuheng.standalone.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An administrator downloads a template, changes it and puts it back. */
class PaperTemplatesOverHttpTest {
    private static final String TEMPLATES = "/api/paper-templates";
    private static final String PAGE = TEMPLATES + "/SUPERVISION_LETTER/HTML";
    private static final String WORD = TEMPLATES + "/SUPERVISION_OPINION/DOCX";
    private static final String BYTES = "application/octet-stream";

    @TempDir
    static Path data;

    private static Platform platform;
    private static Client admin;

    @BeforeAll
    static void start() {
        platform = Platform.start(data, "2026-11-30T09:00:00+08:00");
        admin = platform.as("admin");
    }

    @AfterAll
    static void end() {
        platform.close();
    }

    @Test
    void theLifeOfATemplate() {
        // 1. The built-in one is there, and its file says what it is.
        var first = admin.get(PAGE);
        int version = Integer.parseInt(
                first.raw().headers().firstValue("ETag").orElseThrow().replace("\"", ""));
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.raw().headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"supervision-letter-" + version + ".html\"");

        // 2. Another wording comes into use as a version of its own.
        var changed = first.text().replace("五、督办要求", "五、办理要求");
        var put = admin.send("PUT", PAGE, BodyPublishers.ofString(changed), BYTES);
        assertThat(put.status()).as(put.text()).isEqualTo(200);
        assertThat(put.body().path("version").asInt()).isEqualTo(version + 1);
        assertThat(put.get("origin")).isEqualTo("UPLOADED");
        assertThat(put.get("by")).isEqualTo("admin");
        assertThat(admin.get(PAGE).text()).isEqualTo(changed);

        // 3. The old one is still there.
        assertThat(admin.get(PAGE + "?version=" + version).text()).isEqualTo(first.text());
        assertThat(admin.get(PAGE + "?version=" + (version + 7)).status()).isEqualTo(404);

        // 4. The built-in one comes back, as a further version.
        var restored = admin.send("DELETE", PAGE, BodyPublishers.noBody(), null);
        assertThat(restored.body().path("version").asInt()).isEqualTo(version + 2);
        assertThat(admin.get(PAGE).text()).isEqualTo(first.text());
        var item = admin.get(TEMPLATES)
                .body()
                .path("items")
                .valueStream()
                .filter(listed -> listed.path("kind").asText().equals("SUPERVISION_LETTER")
                        && listed.path("format").asText().equals("HTML"))
                .findFirst()
                .orElseThrow();
        assertThat(item.path("inUse").path("version").asInt()).isEqualTo(version + 2);
        assertThat(item.path("versions")).hasSize(version + 2);
        assertThat(item.path("required").toString()).contains("\"objection\"", "\"service\"");
    }

    @Test
    void aWordTemplateGoesOutAndComesBackAsItIs() {
        var file = admin.get(WORD).raw().body();

        var put = admin.send("PUT", WORD, BodyPublishers.ofByteArray(file), BYTES);

        assertThat(put.status()).as(put.text()).isEqualTo(200);
        assertThat(put.get("origin")).isEqualTo("BUILT_IN");
    }

    @Test
    void whatIsNoTemplateIsRefusedWithWhatIsWrong() throws Exception {
        var page = admin.get(PAGE).text();
        var without = admin.send("PUT", PAGE, BodyPublishers.ofString(page.replace("{{objection}}", "")), BYTES);
        var script = admin.send("PUT", PAGE, BodyPublishers.ofString(page + "<script>x</script>"), BYTES);
        var other = admin.send("PUT", WORD, BodyPublishers.ofString(page), BYTES);
        var bomb = admin.send("PUT", WORD, BodyPublishers.ofByteArray(bomb()), BYTES);
        var large = admin.send("PUT", WORD, BodyPublishers.ofByteArray(new byte[3 << 20]), BYTES);
        var kind = admin.send("PUT", TEMPLATES + "/LETTER/HTML", BodyPublishers.ofString(page), BYTES);

        assertThat(without.status()).isEqualTo(422);
        assertThat(without.code()).isEqualTo("TEMPLATE_TAGS_MISSING");
        assertThat(without.text()).contains("objection");
        assertThat(script.code()).isEqualTo("TEMPLATE_UNSAFE");
        assertThat(other.code()).isEqualTo("TEMPLATE_BROKEN");
        assertThat(bomb.code()).isEqualTo("ARCHIVE_BOMB");
        assertThat(large.status()).isEqualTo(413);
        assertThat(kind.status()).isEqualTo(400);
    }

    private static byte[] bomb() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            archive.putNextEntry(new ZipEntry("word/document.xml"));
            archive.write(new byte[32 << 20]);
        }
        return bytes.toByteArray();
    }
}
