package org.yuheng.query.triage;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The dictionaries of this version of the product. Proposals of different versions are not to be compared. */
final class Dictionaries {
    static final String CATEGORIES = "categories";
    static final String MATTERS = "matters";
    static final String FUNCTIONS = "functions";
    static final String URGENCY = "urgency";

    private static final Dictionaries PUBLISHED = new Dictionaries(
            DictionaryFile.read("classes"),
            Stream.of(CATEGORIES, MATTERS, FUNCTIONS, URGENCY)
                    .map(DictionaryFile::read)
                    .toList());

    private final DictionaryFile classes;
    private final List<DictionaryFile> files;
    private final Vocabulary vocabulary;

    private Dictionaries(DictionaryFile classes, List<DictionaryFile> files) {
        this.classes = classes;
        this.files = files;
        this.vocabulary = new Vocabulary(classes, files);
    }

    static Dictionaries published() {
        return PUBLISHED;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    DictionaryFile classes() {
        return classes;
    }

    List<DictionaryFile> files() {
        return files;
    }

    DictionaryFile file(String name) {
        return files.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Names every file with its version. */
    String version() {
        return Stream.concat(Stream.of(classes), files.stream())
                .map(DictionaryFile::reference)
                .collect(Collectors.joining(" "));
    }

    /** Where the dictionaries come from. */
    String source() {
        return file(CATEGORIES).source();
    }
}
