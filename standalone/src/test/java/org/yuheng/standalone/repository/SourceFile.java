package org.yuheng.standalone.repository;

/**
 * A text of the repository.
 *
 * @param path relative to the repository, with slashes
 */
public record SourceFile(String path, String text) {
    private static final String MAIN = "src/main/java/";
    private static final String TEST = "src/test/java/";

    public boolean isMainJava() {
        return path.endsWith(".java") && path.contains(MAIN);
    }

    public boolean isTestJava() {
        return path.endsWith(".java") && path.contains(TEST);
    }

    /** The file's name without its ending. */
    public String name() {
        var file = path.substring(path.lastIndexOf('/') + 1);
        return file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file;
    }

    /** The folder in which it lies. */
    public String folder() {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }

    /** The full name of the class for which a Java file is named. */
    public String className() {
        var tree = path.contains(MAIN) ? MAIN : TEST;
        var below = path.substring(path.indexOf(tree) + tree.length());
        return below.substring(0, below.length() - ".java".length()).replace('/', '.');
    }

    public long lines() {
        return text.lines().count();
    }
}
