package org.yuheng.standalone.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The texts of the repository that people wrote: no build output, no data. */
public record Sources(List<SourceFile> files) {
    private static final Set<String> NOT_WRITTEN =
            Set.of("target", ".git", ".idea", ".vscode", "node_modules", "yuheng-data");
    private static final Set<String> ENDINGS = Set.of(
            "java", "xml", "yaml", "yml", "sql", "properties", "md", "sh", "txt", "tsv", "json", "html", "ts", "vue");
    private static final Set<String> BY_NAME = Set.of("yuheng", "run", ".editorconfig", ".gitattributes", ".gitignore");

    private static final Sources OF_REPOSITORY = read(repository());

    public static Sources ofRepository() {
        return OF_REPOSITORY;
    }

    /** The repository's folder, wherever in it the tests are run. */
    public static Path repository() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("shared-kernel"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    public List<SourceFile> mainJava() {
        return files.stream().filter(SourceFile::isMainJava).toList();
    }

    public List<SourceFile> testJava() {
        return files.stream().filter(SourceFile::isTestJava).toList();
    }

    private static Sources read(Path repository) {
        List<SourceFile> found = new ArrayList<>();
        try {
            Files.walkFileTree(repository, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return NOT_WRITTEN.contains(folder.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (isText(file.getFileName().toString())) {
                        var path = repository.relativize(file).toString();
                        found.add(new SourceFile(path, Files.readString(file)));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Sources(List.copyOf(found));
    }

    private static boolean isText(String name) {
        return BY_NAME.contains(name) || ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
