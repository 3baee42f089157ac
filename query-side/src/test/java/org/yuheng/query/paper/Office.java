package org.yuheng.query.paper;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice and Poppler, as programs of this machine. */
final class Office {
    private static final long PATIENCE_SECONDS = 180;
    private static final List<String> PROGRAMS = List.of("soffice", "pdftoppm", "pdftotext");

    private static final Map<String, String> STAND_INS = Map.of(
            "仿宋_GB2312", "Noto Serif CJK SC",
            "楷体_GB2312", "Noto Serif CJK SC",
            "方正小标宋简体", "Noto Serif CJK SC",
            "宋体", "Noto Serif CJK SC",
            "黑体", "Noto Sans CJK SC");

    private final Path folder;

    /** @param folder where everything is made, also the profile of the office */
    Office(Path folder) {
        this.folder = folder;
    }

    static boolean isThere() {
        var path = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return PROGRAMS.stream()
                .allMatch(program -> Stream.of(path).anyMatch(place -> Files.isExecutable(Path.of(place, program))));
    }

    /** One PDF beside each file, made in one go: starting takes most of the time. */
    void convert(List<Path> files) {
        var command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("office-profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        run(command);
    }

    /** One picture of each page; those of an earlier run go. */
    List<Path> pictures(Path pdf) {
        var name = pdf.getFileName().toString().replace(".pdf", "");
        try {
            for (var old : picturesOf(name)) {
                Files.delete(old);
            }
            run(List.of(
                    "pdftoppm",
                    "-r",
                    "80",
                    "-png",
                    pdf.toString(),
                    folder.resolve(name).toString()));
            return picturesOf(name);
        } catch (IOException failed) {
            throw new IllegalStateException("no pictures of " + pdf, failed);
        }
    }

    private List<Path> picturesOf(String name) throws IOException {
        try (var found = Files.list(folder)) {
            return found.filter(file -> file.getFileName().toString().matches(name + "-\\d+\\.png"))
                    .sorted()
                    .toList();
        }
    }

    /** The text as it lies on the pages, without spaces and line ends. */
    String text(Path pdf) {
        var text = folder.resolve(pdf.getFileName() + ".txt");
        run(List.of("pdftotext", "-layout", pdf.toString(), text.toString()));
        try {
            return Files.readString(text).replaceAll("\\s", "");
        } catch (IOException failed) {
            throw new IllegalStateException("no text of " + pdf, failed);
        }
    }

    /** The fonts of official papers are seldom there; what comes nearest stands in for each. */
    private Path fonts() throws IOException {
        var aliases = new StringBuilder();
        STAND_INS.forEach((font, other) -> aliases.append("""
                <match target="pattern"><test name="family"><string>%s</string></test>
                <edit name="family" mode="assign" binding="strong"><string>%s</string></edit></match>
                """.formatted(font, other)));
        return Files.writeString(folder.resolve("fonts.conf"), """
                <?xml version="1.0"?><fontconfig><include>/etc/fonts/fonts.conf</include>
                %s</fontconfig>""".formatted(aliases));
    }

    private void run(List<String> command) {
        try {
            var log = folder.resolve("programs.log").toFile();
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
            builder.environment().put("FONTCONFIG_FILE", fonts().toString());
            var process = builder.start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new IllegalStateException(command.get(0) + " did not end");
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException(command.get(0) + " ended with " + process.exitValue());
            }
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(command.get(0) + " did not run", failed);
        }
    }
}
